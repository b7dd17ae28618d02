import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchText, type MayAsk, type WebRequest } from '../../../data/web/fetch-text.ts';
import { type Served, serve } from '../../fixtures/serve.ts';
import { answering, brokenOff, endless, silent } from './misbehave.ts';

const everywhere: MayAsk = async () => true;
const LIMITS = { bytes: 100_000, time: 10_000 };
let site: Served;
let other: Served;
const asked: { path: string; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  other = await serve(import.meta.dirname, {
    '/elsewhere': (request, response) => {
      asked.push({ path: 'elsewhere', headers: request.headers });
      response.end('elsewhere');
    },
  });
  site = await serve(import.meta.dirname, {
    '/plain': (request, response) => {
      asked.push({ path: 'plain', headers: request.headers });
      response.writeHead(200, {
        etag: '"1"',
        'last-modified': 'Tue, 03 Jun 2025 10:00:00 GMT',
        'set-cookie': 'a=b',
      });
      response.end('words');
    },
    '/same': (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200);
      response.end();
    },
    '/moved': answering(302, { location: '/plain' }),
    '/away': (_, response) => response.writeHead(302, { location: `${other.url}/elsewhere` }).end(),
    '/round': answering(302, { location: '/about' }),
    '/about': answering(302, { location: '/round' }),
    '/gone': answering(410),
    '/missing': answering(404),
    '/busy': answering(429, { 'retry-after': '120' }),
    '/down': answering(503),
    '/latin': answering(
      200,
      { 'content-type': 'text/xml; charset=ISO-8859-1' },
      Buffer.from('Zür', 'latin1'),
    ),
    '/declared': answering(200, {}, Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>Zür', 'latin1')),
    '/wrong': answering(200, { 'content-type': 'text/xml' }, Buffer.from('Zür', 'latin1')),
    '/unknown': answering(200, { 'content-type': 'text/xml; charset=klingon' }, 'x'),
    '/utf16': answering(200, {}, Buffer.from('\ufeffZür', 'utf16le')),
    '/bomb': answering(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(3_000_000))),
    '/endless': endless,
    '/silent': silent,
    '/broken': brokenOff,
  });
});
afterAll(async () => {
  await site.close();
  await other.close();
});

const ask = (path: string, more: Partial<WebRequest> = {}, mayAsk = everywhere, limits = LIMITS) =>
  fetchText(
    { url: `${site.url}${path}`, accept: 'text/xml', byReader: true, strict: true, ...more },
    mayAsk,
    limits,
  );
const problemOf = (work: Promise<unknown>) => work.then(String, ({ problem, args }) => [problem, ...args]);

describe('asking the network', () => {
  it('takes the text with what lets it be asked for again, and without cookies', async () => {
    const answer = await ask('/plain');
    expect(answer).toEqual({
      url: `${site.url}/plain`,
      text: 'words',
      etag: '"1"',
      lastModified: 'Tue, 03 Jun 2025 10:00:00 GMT',
    });
    await ask('/plain');
    expect(asked.at(-1)?.headers).not.toHaveProperty('cookie');
    expect(asked.at(-1)?.headers).not.toHaveProperty('referer');
    expect((await ask('/same', { etag: answer.etag })).text).toBeNull();
    expect((await ask('/same')).text).toBe('');
    expect((await ask('/moved')).url).toBe(`${site.url}/plain`);
  });

  it.each([
    ['/latin', 'Zür'],
    ['/declared', '<?xml version="1.0" encoding="iso-8859-1"?>Zür'],
    ['/utf16', 'Zür'],
  ])('reads %s in its encoding', async (path, text) => {
    expect((await ask(path)).text).toBe(text);
  });

  it.each([
    ['/gone', ['webGone']],
    ['/missing', ['webStatus', '404']],
    ['/busy', ['webBusy', '429']],
    ['/down', ['webBusy', '503']],
    ['/round', ['webUnreachable']],
    ['/broken', ['webUnreachable']],
    ['/wrong', ['webCharset', 'utf-8']],
    ['/unknown', ['webCharset', 'klingon']],
    ['/endless', ['webTooLarge', '0.1']],
    ['/bomb', ['webTooLarge', '0.1']],
  ])('says what is wrong with %s', async (path, problem) => {
    expect(await problemOf(ask(path))).toEqual(problem);
  });

  it('does not wait for ever', async () => {
    expect(await problemOf(ask('/silent', {}, everywhere, { ...LIMITS, time: 200 }))).toEqual(['webSlow']);
  });

  it('hears how long it should stay away', async () => {
    await expect(ask('/busy')).rejects.toMatchObject({ retryAfter: 120_000 });
    await expect(ask('/down')).rejects.toMatchObject({ retryAfter: null });
  });

  it('shows a page that is not wholly in its encoding as the browser does', async () => {
    expect((await ask('/wrong', { strict: false })).text).toBe('Z\ufffdr');
  });

  it('asks nobody whom the reader did not allow', async () => {
    const nobody = async () => false;
    const onlySite = async ({ href }: URL) => href.startsWith(site.url);
    const before = asked.length;
    expect(await problemOf(ask('/plain', {}, nobody))).toEqual(['webNoAccess', new URL(site.url).host]);
    expect(await problemOf(ask('/plain', { url: 'file:///etc/passwd' }))).toEqual([
      'webAddress',
      'file:///etc/passwd',
    ]);
    expect(await problemOf(ask('/plain', { url: 'no address' }))).toEqual(['webAddress', 'no address']);
    expect(await problemOf(ask('/plain', { byReader: false }))).toEqual([
      'webPrivate',
      new URL(site.url).host,
    ]);
    expect(asked).toHaveLength(before);
    expect(await problemOf(ask('/away', {}, onlySite))).toEqual(['webMoved', new URL(other.url).host]);
    expect((await ask('/away')).text).toBe('elsewhere');
  });
});
