import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../data/web/private-host.ts';
import { retryAfter } from '../../../data/web/retry-after.ts';

const hostOf = (address: string) => new URL(address).hostname;

describe('a private host', () => {
  it.each([
    'http://localhost:8080',
    'http://a.localhost',
    'http://printer.local',
    'http://nas',
    'http://127.0.0.1',
    'http://2130706433',
    'http://0x7f.1',
    'http://10.1.2.3',
    'http://172.31.0.1',
    'http://192.168.1.1',
    'http://169.254.169.254',
    'http://100.64.0.1',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::ffff:10.0.0.1]',
    'http://[fe80::1]',
    'http://[fd00::1]',
    'http://router.home.arpa.',
  ])('is %s', (address) => expect(isPrivateHost(hostOf(address))).toBe(true));

  it.each([
    'https://courier.example',
    'http://172.32.0.1',
    'http://8.8.8.8',
    'http://[2606:4700::1111]',
    'https://localhost.example',
    'https://fd.example',
  ])('is not %s', (address) => expect(isPrivateHost(hostOf(address))).toBe(false));
});

describe('Retry-After', () => {
  const now = new Date('2025-06-03T10:00:00Z');
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 03 Jun 2025 10:01:00 GMT', 60_000],
    ['Tue, 03 Jun 2025 09:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['12345678901234567890', null],
    ['', null],
    [null, null],
  ])('of %s', (header, milliseconds) => expect(retryAfter(header, now)).toBe(milliseconds));
});
