import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSaved, listSaved } from '../../../data/collection.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { saveLinked } from '../../../entrypoints/background/save-link.ts';
import { taskHandlers } from '../../../entrypoints/parser/handlers.ts';
import type { Assign } from '../../../messages/tasks.ts';
import { databases } from '../../data/databases.ts';
import { type Served, serve } from '../../fixtures/serve.ts';

const handlers = taskHandlers((html) => parseHTML(html).document);
const assign: Assign = (type, request) => handlers[type](request);
const fresh = databases();
let site: Served;
beforeAll(async () => {
  site = await serve(join(import.meta.dirname, '../../fixtures/site'), {
    '/moved': (_, response) => response.writeHead(301, { location: '/bakery-strike.html' }).end(),
  });
});
afterAll(() => site.close());

function keeping({ allowed, database = fresh() }: { allowed: boolean; database?: SidelightDatabase }) {
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => allowed);
  const read = async () => ({ actors: [], dates: [], figures: [], events: [] });
  const corpusChanged = vi.fn();
  const keep = (path: string, incognito = false) =>
    saveLinked(
      { url: `${site.url}/${path}`, title: 'A link', incognito },
      { store: async () => database, read, assign, tabs: { corpusChanged } },
    );
  return { database, keep, corpusChanged };
}

describe('a link', () => {
  it('is kept with its text where its site may be read', async () => {
    const { database, keep, corpusChanged } = keeping({ allowed: true });
    await keep('bakery-strike.html');
    const [kept] = await listSaved(database);
    expect(kept?.headline).toMatch(/^Bakers of Port Example/);
    expect(kept?.words).toBeGreaterThan(50);
    expect(corpusChanged).toHaveBeenCalled();
  });

  it.each([
    ['its site may not be read', false, 'bakery-strike.html'],
    ['it leads nowhere', true, 'nowhere.html'],
  ])('is kept as a link where %s', async (_, allowed, path) => {
    const { database, keep } = keeping({ allowed });
    await keep(path);
    expect(await listSaved(database)).toMatchObject([{ headline: 'A link', words: 0 }]);
  });

  it('is kept once, with what the reader said of it', async () => {
    const { database, keep } = keeping({ allowed: false });
    const first = await keep('bakery-strike.html?utm_source=mail');
    const id = 'id' in first ? first.id : '';
    await changeSaved(database, [id], { tags: { add: ['bread'] } });
    expect(await keep('bakery-strike.html')).toEqual({ id });
    expect(await listSaved(database)).toMatchObject([{ tags: ['bread'] }]);
  });

  it('that leads elsewhere hands on what was said of it, and when', async () => {
    const shut = keeping({ allowed: false });
    const first = await shut.keep('moved');
    const id = 'id' in first ? first.id : '';
    await changeSaved(shut.database, [id], { tags: { add: ['bread'] }, note: 'Why?', favourite: true });
    const [link] = await listSaved(shut.database);
    const open = keeping({ allowed: true, database: shut.database });
    await open.keep('moved');
    expect(await listSaved(open.database)).toMatchObject([
      {
        url: `${site.url}/bakery-strike.html`,
        headline: expect.stringMatching(/^Bakers/),
        tags: ['bread'],
        note: 'Why?',
        favourite: true,
        savedAt: link?.savedAt,
      },
    ]);
  });

  it('is refused in a private window, and where it is no web address', async () => {
    const { database, keep } = keeping({ allowed: true });
    expect(await keep('bakery-strike.html', true)).toEqual({ refused: 'savingPrivate' });
    expect(await keep('x'.repeat(3_000))).toEqual({ refused: 'saveNotLink' });
    expect(await database.saved.count()).toBe(0);
  });
});
