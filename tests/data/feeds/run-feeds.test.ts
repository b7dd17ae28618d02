import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleOf, articlesOf } from '../../../data/articles.ts';
import { savePage } from '../../../data/collection.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { dropArticles } from '../../../data/feeds/drop-articles.ts';
import { addFeeds, hurryFeeds, listFeeds, removeFeed, switchFeed } from '../../../data/feeds/feed-store.ts';
import { FEED_REQUESTS, MOST_FEEDS } from '../../../data/feeds/policy.ts';
import { nextRun, runFeeds } from '../../../data/feeds/run-feeds.ts';
import type { FeedTools } from '../../../data/feeds/tools.ts';
import { articleTables } from '../../../data/index/stored-index.ts';
import { localCorpus } from '../../../data/local-corpus.ts';
import { WebError } from '../../../data/web/web-error.ts';
import { databases } from '../databases.ts';
import { pageToSave } from '../examples.ts';
import { answering, brokenOff, endless, silent } from '../web/misbehave.ts';
import { openPress, type Press } from './press.ts';
import { runWith } from './run-with.ts';
import { feedOf, storyPage } from './stories.ts';

const fresh = databases();
const MORNING = '2025-06-03T08:00:00.000Z';
let clock: { now: string };
let database: SidelightDatabase;
let server: Press;
let answers: Press['answers'];
let asked: Press['asked'];

beforeEach(async () => {
  clock = { now: MORNING };
  database = fresh();
  server = await openPress();
  ({ answers, asked } = server);
});
afterEach(() => server.close());

const follow = (...paths: string[]) =>
  addFeeds(
    database,
    paths.map((path) => ({ url: `${server.url}${path}`, title: null })),
    new Date(clock.now),
  );
const run = (change: Partial<FeedTools> = {}) => runFeeds(database, runWith(clock, change));
const feed = async () => (await listFeeds(database))[0];
const headlines = async () =>
  (await database.articles.where('origin').equals('feed').toArray()).map(({ headline }) => headline).sort();
const wait = (hours: number) => {
  clock.now = new Date(Date.parse(clock.now) + hours * 3_600_000).toISOString();
};

describe('a run', () => {
  it('files what the feed tells, with its pages’ texts where it has summaries, and asks no more than it must', async () => {
    answers['/Anna'] = answering(200, { 'content-type': 'text/html' }, storyPage('Anna'));
    await follow('/feed');
    expect(await run()).toBe(2);
    expect(await headlines()).toEqual(['Anna opens the tram line', 'Berta opens the tram line']);
    expect(asked.map(({ path }) => path).sort()).toEqual(['/Anna', '/Berta', '/feed']);
    expect(await feed()).toMatchObject({
      title: 'Velm Lantern',
      articles: 2,
      summaries: 1,
      failures: 0,
      trouble: null,
      next: '2025-06-03T09:00:00.000Z',
      requests: 3,
    });
    const anna = await articleOf(database, `page:${server.url}/Anna`);
    expect(anna).toMatchObject({ origin: 'feed', feed: 'Velm Lantern', publisher: 'Velm Lantern' });
    expect(anna?.actors.map(({ name }) => name)).toContain('Anna Brandt');
    expect(await localCorpus(database).limits()).toMatchObject({ articles: 2, fromFeeds: 2 });
    const named = await localCorpus(database).naming(['anna brandt'], 5);
    expect(named.get('anna brandt')).toHaveLength(1);

    expect(await run()).toBe(0);
    expect(asked).toHaveLength(3);
    answers['/feed'] = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end();
    wait(1);
    expect(await run()).toBe(0);
    expect(asked.at(-1)).toEqual({ path: '/feed', etag: '"1"' });
    expect(await feed()).toMatchObject({ etag: '"1"', trouble: null });
    expect(await nextRun(database)).toEqual(new Date('2025-06-03T10:00:00.000Z'));
  });

  it('takes each article once, whichever feed tells of it, under whichever address, and leaves what is saved', async () => {
    answers['/second'] = answering(200, {}, feedOf(['Anna', 'Cosima'], { query: '?utm_source=second' }));
    const saved = pageToSave(`${server.url}/Berta`);
    await savePage(database, saved, new Date(MORNING));
    await follow('/feed', '/second');
    expect(await run()).toBe(2);
    expect(await headlines()).toEqual(['Anna opens the tram line', 'Cosima opens the tram line']);
    expect((await database.articles.get(`page:${server.url}/Berta`))?.origin).toBe('collection');

    const [first] = await articlesOf(database, 'feed');
    expect(first?.terms).not.toEqual({});
    answers['/feed'] = answering(200, {}, feedOf(['Anna'], { at: 'Dora' }));
    wait(1);
    expect(await run()).toBe(0);
    expect(await headlines()).toHaveLength(2);
  });

  it('goes on where it was paused, and not before', async () => {
    await follow('/feed');
    let steps = 0;
    await run({ goOn: async () => steps++ < 2 });
    expect(await headlines()).toHaveLength(1);
    expect(await nextRun(database)).toEqual(new Date(0));
    await run({ goOn: async () => false });
    expect(await headlines()).toHaveLength(1);
    expect(await run()).toBe(1);
  });

  it('asks again, once, when a clock that was years ahead is put right', async () => {
    await follow('/feed');
    wait(90_000);
    await run();
    wait(-90_000);
    asked.length = 0;
    await run();
    await run();
    expect(asked.map(({ path }) => path)).toEqual(['/feed']);
  });

  it('stops asking at the day’s end of requests, and begins anew the next day', async () => {
    await follow('/feed');
    const id = `${server.url}/feed`;
    await database.feeds.update(id, { day: '2025-06-03', requests: FEED_REQUESTS });
    await run();
    expect(asked).toEqual([]);
    expect(await feed()).toMatchObject({
      trouble: { problem: 'feedCapped' },
      next: '2025-06-04T08:00:00.000Z',
    });
    wait(24);
    expect(await run()).toBe(2);
    expect((await feed())?.requests).toBe(3);
  });

  it('lets old articles go, and the oldest where there are too many, and does not bring them back', async () => {
    await follow('/feed');
    await run();
    wait(24 * 91);
    answers['/feed'] = answering(200, {}, feedOf(['Anna', 'Cosima']));
    expect(await run()).toBe(1);
    expect(await headlines()).toEqual(['Cosima opens the tram line']);
    expect(await feed()).toMatchObject({ articles: 1 });
    await run({ settings: { feedMinutes: 60, feedDays: 90, feedMegabytes: 0 } });
    expect(await headlines()).toEqual([]);
    expect(await feed()).toMatchObject({ articles: 0, summaries: 0, bytes: 0 });
  });

  it('knows the days of the articles it has, also when some are gone', async () => {
    const dated = (name: string, day: string) =>
      answering(
        200,
        { 'content-type': 'text/html' },
        storyPage(name).replace('2025-06-03T07:00:00Z', `${day}T07:00:00Z`),
      );
    answers['/Anna'] = dated('Anna', '2025-05-20');
    answers['/Berta'] = dated('Berta', '2025-06-02');
    await follow('/feed');
    await run();
    expect((await feed())?.days).toEqual(['2025-05-20', '2025-06-02']);
    const items = await database.feedItems.filter(({ day }) => day === '2025-05-20').toArray();
    await database.transaction('rw', [database.feeds, database.feedItems, ...articleTables(database)], () =>
      dropArticles(database, items),
    );
    expect(await feed()).toMatchObject({ articles: 1, days: ['2025-06-02', '2025-06-02'] });
  });

  it('says whose articles it may not fetch', async () => {
    await follow('/feed');
    const articleAt = () => Promise.reject(new WebError('webNoAccess', ['www.lantern.example']));
    expect(await run({ articleAt })).toBe(2);
    expect(await feed()).toMatchObject({ summaries: 2, closed: ['www.lantern.example'], trouble: null });
  });

  it('leaves an article that stops the worker time and again', async () => {
    await follow('/feed');
    const read = (): Promise<never> => Promise.reject(new Error('stopped'));
    for (let tries = 0; tries < 6; tries++) await run({ read }).catch(() => {});
    expect(await headlines()).toEqual([]);
    expect(await run()).toBe(0);
    expect((await database.feedItems.toArray()).map(({ state }) => state)).toEqual(['left', 'left']);
  });
});

describe('a feed that is', () => {
  const NOT_ASKED = '2025-06-03T10:00:00.000Z';
  it.each<[string, RequestListener, string, string]>([
    ['missing', answering(404), 'webStatus', NOT_ASKED],
    ['failing', answering(500), 'webStatus', NOT_ASKED],
    ['busy', answering(429, { 'retry-after': '86400' }), 'webBusy', '2025-06-04T08:00:00.000Z'],
    ['busy for a year', answering(503, { 'retry-after': '31536000' }), 'webBusy', '2025-06-10T08:00:00.000Z'],
    ['moved in a circle', answering(302, { location: '/feed' }), 'webUnreachable', NOT_ASKED],
    ['broken off', brokenOff, 'webUnreachable', NOT_ASKED],
    ['huge', endless, 'webTooLarge', NOT_ASKED],
    ['not in its encoding', answering(200, {}, Buffer.from([0xff, 0x80, 0x81])), 'webCharset', NOT_ASKED],
    ['a page', answering(200, {}, '<!doctype html><title>Velm</title>'), 'feedIsPage', NOT_ASKED],
    ['nothing', answering(200), 'feedNotFeed', NOT_ASKED],
    ['cut off', answering(200, {}, feedOf(['Anna']).slice(0, 200)), 'feedDamaged', NOT_ASKED],
    [
      'dangerous',
      answering(200, {}, `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${feedOf([])}`),
      'feedUnsafe',
      NOT_ASKED,
    ],
  ])('%s is left alone for longer and longer, its articles kept', async (_, answer, problem, next) => {
    await follow('/feed');
    await run();
    wait(-1);
    await hurryFeeds(database, null, new Date(clock.now));
    wait(1);
    answers['/feed'] = answer;
    await run();
    expect(await feed()).toMatchObject({ on: true, failures: 1, next, trouble: { problem, at: MORNING } });
    expect(await headlines()).toHaveLength(2);
    const before = asked.length;
    await run();
    expect(asked).toHaveLength(before);
    clock.now = (await feed())?.next ?? '';
    await run();
    const twice = await feed();
    expect(twice?.failures).toBe(2);
    expect(Date.parse(twice?.next ?? '') - Date.parse(clock.now)).toBeGreaterThanOrEqual(4 * 3_600_000);
    answers['/feed'] = answering(200, {}, feedOf(['Anna', 'Berta', 'Cosima']));
    clock.now = twice?.next ?? '';
    expect(await run()).toBe(1);
    expect(await feed()).toMatchObject({ failures: 0, trouble: null });
  });

  it('slow is not waited for', async () => {
    answers['/feed'] = silent;
    await follow('/feed');
    const { ask } = runWith(clock);
    await run({ ask: (request) => Promise.race([ask(request), Promise.reject(new WebError('webSlow'))]) });
    expect(await feed()).toMatchObject({ trouble: { problem: 'webSlow' } });
  });

  it('gone for good is switched off', async () => {
    answers['/feed'] = answering(410);
    await follow('/feed');
    await run();
    expect(await feed()).toMatchObject({ on: false, trouble: { problem: 'webGone' } });
    expect(await nextRun(database)).toBeNull();
  });

  it('switched off is not asked, and keeps its articles', async () => {
    await follow('/feed');
    await run();
    const id = `${server.url}/feed`;
    await switchFeed(database, id, false, new Date(clock.now));
    wait(5);
    const before = asked.length;
    await run();
    expect(asked).toHaveLength(before);
    expect(await headlines()).toHaveLength(2);
    await switchFeed(database, id, true, new Date(clock.now));
    await run();
    expect(asked).toHaveLength(before + 1);
  });

  it('are so many at most, and whoever adds more is told', async () => {
    const found = Array.from({ length: MOST_FEEDS + 2 }, (_, at) => ({
      url: `https://lantern.example/${at}`,
      title: null,
    }));
    expect(await addFeeds(database, found, new Date(clock.now))).toBe(2);
    expect(await addFeeds(database, found.slice(0, 3), new Date(clock.now))).toBe(0);
    expect(await database.feeds.count()).toBe(MOST_FEEDS);
  });

  it('removed takes its articles along, but not those saved since', async () => {
    await follow('/feed');
    await run();
    await savePage(database, pageToSave(`${server.url}/Anna`), new Date(MORNING));
    await removeFeed(database, `${server.url}/feed`);
    expect(await headlines()).toEqual([]);
    expect(await database.feedItems.count()).toBe(0);
    expect((await localCorpus(database).limits()).articles).toBe(1);
    await follow('/feed');
    expect(await run()).toBe(1);
  });
});
