/** What leaves in our own format comes back the same; what other formats have room for survives them too. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../context/corrections.ts';
import { changeSaved, deleteSaved, listSaved, savePage } from '../../../data/collection.ts';
import { correct } from '../../../data/corrections.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { saveLink } from '../../../data/links.ts';
import { bookmarksHtml } from '../../../data/portable/export/bookmarks-html.ts';
import { cslJson } from '../../../data/portable/export/csl-json.ts';
import { csv } from '../../../data/portable/export/csv.ts';
import type { Exporter } from '../../../data/portable/export/exporter.ts';
import { ownJson } from '../../../data/portable/export/own-json.ts';
import { ris } from '../../../data/portable/export/ris.ts';
import { readImport } from '../../../data/portable/import/read-import.ts';
import { undoImport, writeBatch } from '../../../data/portable/import/write-batch.ts';
import { portablePages } from '../../../data/portable/portable-pages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings.ts';
import type { PortablePage } from '../../../data/types.ts';
import type { Reading } from '../../../reading/types.ts';
import { contents, databases } from '../databases.ts';
import { pageToSave } from '../examples.ts';
import { writtenText } from './export/written.ts';
import { awkward, bare } from './odd-pages.ts';
import { anyPage } from './pages.ts';
import { parseHtml } from './parse-html.ts';

const NOW = new Date('2025-06-03T10:00:00Z');
const LATER = new Date('2025-06-04T10:00:00Z');
const NOTHING: Reading = { actors: [], dates: [], figures: [], events: [] };
const database = databases();

async function back(exporter: Exporter, pages: readonly PortablePage[]) {
  return readImport(await writtenText(exporter, pages), parseHtml, NOW);
}

const line = fc.string({ maxLength: 20 });
const place = fc.record({ article: fc.option(fc.string({ minLength: 1, maxLength: 20 })), name: line });
const figure = fc.record({ article: fc.string({ minLength: 1, maxLength: 20 }), text: line, passage: line });
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('same-as' as const), here: place, there: place }),
  fc.record({ kind: fc.constant('not-this-person' as const), here: place, there: fc.option(place) }),
  fc.record({ kind: fc.constant('not-the-same-event' as const), a: fc.constant('x'), b: fc.constant('y') }),
  fc.record({ kind: fc.constant('wrong-figure' as const), figure }),
  fc.record({ kind: fc.constant('not-a-conflict' as const), a: figure, b: figure }),
);

const someSettings: Settings = { ...DEFAULT_SETTINGS, width: 444, offSites: ['a.example'] };

/** Collections hold a page once. */
const anyCollection = fc.uniqueArray(anyPage, { maxLength: 6, selector: ({ url }) => url });

describe('our own file', () => {
  it('gives the same pages and corrections back', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCollection,
        fc.array(anyCorrection, { maxLength: 4 }),
        fc.option(fc.constant(someSettings)),
        async (pages, corrections, settings) => {
          const found = await back(ownJson({ corrections, settings }), pages);
          expect(found).toEqual({ format: 'own', pages, corrections, settings, leftOut: 0 });
        },
      ),
    );
  });

  it('gives the same database: texts, former texts, highlights, links, corrections and the trash', async () => {
    const [from, to] = [database(), database()];
    const url = 'https://courier.example/tram';
    await savePage(from, pageToSave(url), NOW);
    const again = pageToSave(url, { paragraphs: ['Mayor Odile Brandt closed it.'] });
    const id = await savePage(from, { ...again, highlight: { start: 6, end: 18 } }, LATER);
    await changeSaved(from, [id], { tags: { add: ['city', '🚋'] }, note: 'Why?\nAsk.', favourite: true });
    await saveLink(from, 'https://b.example/', null, NOW);
    const gone = await savePage(from, pageToSave('https://courier.example/gone'), NOW);
    await deleteSaved(from, [gone], LATER);
    const corrections = [{ kind: 'not-the-same-event' as const, a: id, b: 'bundled:x' }];
    await correct(from, corrections, false);

    const { pages } = await back(
      ownJson({ corrections, settings: null }),
      (await portablePages(from, 0)).pages,
    );
    const batch = { importId: 'i', batch: 0, file: 'f', total: 3, last: true, onKept: 'skip' as const };
    const { reading } = again;
    await writeBatch(to, { ...batch, pages, corrections }, async () => reading);
    const same = async (db: SidelightDatabase) => {
      const { markers: _counters, ...tables } = await contents(db);
      return { ...tables, summaries: (await listSaved(db)).length };
    };
    expect(await same(to)).toEqual(await same(from));

    await undoImport(to, 'i');
    expect(await to.versions.count()).toBe(0);
    expect(await to.saved.count()).toBe(0);
  });

  it('takes nothing from anybody by what is in its trash', async () => {
    const db = database();
    const page = { ...bare, deletedAt: NOW.toISOString() };
    const batch = { importId: 'i', batch: 0, file: 'f', total: 1, last: true, onKept: 'replace' as const };
    await saveLink(db, bare.url, 'Mine', NOW);
    const counts = await writeBatch(db, { ...batch, pages: [page], corrections: [] }, async () => NOTHING);
    expect(counts).toEqual({ added: 0, changed: 0, skipped: 1 });
    expect((await listSaved(db)).map(({ headline }) => headline)).toEqual(['Mine']);
  });

  it('has settings left out that cannot be', async () => {
    const settings = { width: 7_000, side: 'left', theme: 'loud', more: 1 };
    const text = JSON.stringify({ format: 'sidelight-collection', version: 1, settings, pages: [] });
    expect(readImport(text, parseHtml, NOW).settings).toEqual({ side: 'left' });
  });

  it('has what is no correction left out', async () => {
    const text = JSON.stringify({
      format: 'sidelight-collection',
      version: 1,
      pages: [],
      corrections: [
        null,
        7,
        { kind: 'other' },
        { kind: 'same-as', here: { article: null, name: 'A' }, there: null },
      ],
    });
    expect(readImport(text, parseHtml, NOW).corrections).toEqual([]);
  });
});

describe('other formats', () => {
  it.each([
    ['CSV', csv, ['title', 'tags', 'note', 'flags', 'savedAt', 'published']],
    ['bookmarks', bookmarksHtml, ['title', 'note']],
    ['CSL-JSON', cslJson, ['title', 'published']],
    ['RIS', ris, ['title', 'published']],
  ] as const)('%s', async (_, exporter, fields) => {
    const tagged = { ...awkward, tags: ['public transport', 'emoji 🚋'] };
    const { pages } = await back(exporter(), [bare, tagged]);
    const facts = ({ article, tags, note, savedAt, read, favourite, archived }: PortablePage) => ({
      title: article.headline,
      published: article.published?.date.slice(0, 10),
      tags,
      note,
      savedAt,
      flags: [read, favourite, archived],
    });
    expect(pages.map(({ url }) => url)).toEqual([bare.url, awkward.url]);
    const found = pages.map(facts)[1];
    const wanted = facts(tagged);
    for (const field of fields) expect(found?.[field], field).toEqual(wanted[field]);
  });
});
