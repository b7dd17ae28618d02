import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  accessTo,
  allowOnlyClicks,
  EVERYWHERE,
  hostIn,
  patternFor,
} from '../../../entrypoints/shared/site-access.ts';

/** What the browser has granted. */
let granted: string[];
beforeEach(() => {
  granted = [];
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.includes(origin)),
      getAll: async () => ({ origins: granted }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((origin) => !origins.includes(origin));
        return true;
      }),
    },
  });
});

describe('the pattern for a site', () => {
  it.each([
    ['courier.example', '*://courier.example/*'],
    ['courier.example:8080', '*://courier.example/*'],
    ['[::1]', '*://[::1]/*'],
    ['[::1]:8080', '*://[::1]/*'],
  ])('of %s is %s', (host, pattern) => {
    expect(patternFor(host)).toBe(pattern);
  });

  it.each(['*://courier.example/*', 'https://courier.example/*', 'http://courier.example/*'])(
    '%s tells its host',
    (pattern) => {
      expect(hostIn(pattern)).toBe('courier.example');
    },
  );
});

describe('what may be read without a click', () => {
  it.each([
    ['none', [], 'https://courier.example/tram'],
    ['this-site', ['*://courier.example/*'], 'https://courier.example/tram'],
    ['this-site', ['*://courier.example/*'], 'http://courier.example:8080/tram'],
    ['none', ['*://courier.example/*'], 'https://other.example/tram'],
    ['none', ['*://courier.example/*'], 'https://courier.example.evil.example/'],
    ['none', ['*://courier.example/*'], 'chrome://settings'],
    ['none', ['*://courier.example/*'], null],
    ['everywhere', [EVERYWHERE], 'https://courier.example/tram'],
    ['everywhere', [EVERYWHERE], null],
  ])('is %s with %j granted, on %s', async (access, origins, url) => {
    granted = origins;
    expect(await accessTo(url)).toBe(access);
  });

  it('is given back whole', async () => {
    granted = [EVERYWHERE, '*://courier.example/*', 'https://other.example/*'];
    await allowOnlyClicks();
    expect(granted).toEqual([]);
  });
});
