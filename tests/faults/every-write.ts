import { deleteSaved, restoreSaved, savePage } from '../../data/collection.ts';
import { correct } from '../../data/corrections.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { addFeeds, settleFeeds } from '../../data/feeds/feed-store.ts';
import { runFeeds } from '../../data/feeds/run-feeds.ts';
import { checkIndex } from '../../data/index/check-index.ts';
import { tendIndex } from '../../data/index/tend-index.ts';
import { saveLink } from '../../data/links.ts';
import { settlePacks } from '../../data/packs/pack-store.ts';
import { undoImport, writeBatch } from '../../data/portable/import/write-batch.ts';
import { seedCorpus } from '../../data/seed-corpus.ts';
import { contents, startAnew, stopAfter } from '../data/databases.ts';
import { corpusArticle, pageToSave } from '../data/examples.ts';
import type { Press } from '../data/feeds/press.ts';
import { runWith } from '../data/feeds/run-with.ts';
import { bringIn, takeOut } from '../data/packs/bring-in.ts';
import { inPieces, makePack, packArticle, readAll } from '../data/packs/make-pack.ts';
import { awkward, bare } from '../data/portable/odd-pages.ts';

/** Something that writes, in one transaction or in many. */
interface Writer {
  before?: (database: SidelightDatabase) => Promise<unknown>;
  write: (database: SidelightDatabase) => Promise<unknown>;
  /** All or nothing: when a write fails, all is as before. */
  whole?: boolean;
}

/** Numbers that are never given twice, and requests, which are counted though nobody learns what came of them. */
const UNCOUNTED = /^(saved-sequence|feed-day|feed-requests)$/;
const NOW = new Date('2025-06-03T08:00:00Z');
const TRAM = 'https://courier.example/tram';
const ID = `page:${TRAM}`;
const save = (database: SidelightDatabase) => savePage(database, pageToSave(TRAM), NOW);
const changed = pageToSave(TRAM, {
  paragraphs: ['Mayor Odile Brandt closed the tram line.', 'Brandt wept.'],
});
const reading = { actors: [], dates: [], figures: [], events: [] };
const batch = (at: number, pages = [awkward, bare]) => ({
  importId: 'i1',
  batch: at,
  file: 'f1',
  total: 2,
  last: true,
  onKept: 'skip' as const,
  pages,
  corrections: [{ kind: 'not-the-same-event' as const, a: 'page:a', b: 'page:b' }],
});
const importAll = (database: SidelightDatabase) => writeBatch(database, batch(0), async () => reading);

/** All that writes, by what a reader would call it. `press` has a feed to follow. */
export async function writers(press: Press): Promise<Record<string, Writer>> {
  const pack = await readAll(
    inPieces(await makePack(['Crane', 'Quay', 'Tram'].map((name) => packArticle(name)))),
  );
  const follow = (database: SidelightDatabase) =>
    addFeeds(database, [{ url: `${press.url}/feed`, title: null }], NOW);
  const run = (database: SidelightDatabase) => runFeeds(database, runWith({ now: NOW.toISOString() }));
  return {
    'a save': { write: save, whole: true },
    'a second save with another text': {
      before: save,
      write: (of) => savePage(of, changed, NOW),
      whole: true,
    },
    'a link': { write: (of) => saveLink(of, TRAM, 'Tram', NOW), whole: true },
    'a removal': { before: save, write: (of) => deleteSaved(of, [ID], NOW), whole: true },
    'a return from the trash': {
      before: async (of) => deleteSaved(of, [await save(of)], NOW),
      write: (of) => restoreSaved(of, [ID]),
      whole: true,
    },
    'a correction': {
      write: (of) => correct(of, [{ kind: 'not-the-same-event', a: 'page:a', b: 'page:b' }], false),
      whole: true,
    },
    'a batch of an import': { write: importAll, whole: true },
    'an import undone': { before: importAll, write: (of) => undoImport(of, 'i1') },
    'the first seeding': {
      write: (of) => seedCorpus(of, 1, [corpusArticle('bundled:a'), corpusArticle('bundled:b')]),
    },
    'a seeding of another version': {
      before: (of) => seedCorpus(of, 1, [corpusArticle('bundled:a'), corpusArticle('bundled:b')]),
      write: (of) =>
        seedCorpus(of, 2, [corpusArticle('bundled:a', { headline: 'New' }), corpusArticle('bundled:c')]),
    },
    'a pack that comes in': {
      write: async (of) => {
        await settlePacks(of);
        await bringIn(of, pack);
      },
    },
    'a pack that is taken out': {
      before: (of) => bringIn(of, pack),
      write: (of) => takeOut(of, pack.header.checksum),
    },
    'following a feed': { write: follow, whole: true },
    'a run of the feeds': {
      before: follow,
      write: async (of) => {
        await settleFeeds(of);
        await run(of);
      },
    },
  };
}

/**
 * Lets a writer come to each of its writes in turn, has that one and all after it fail, and lets it begin again.
 * Fails where anything is left by half, or where the end is another than without a fault.
 * @returns at how many writes it was stopped
 */
export async function failEveryWrite(
  { before, write, whole }: Writer,
  error: Error,
  fresh: () => SidelightDatabase,
): Promise<number> {
  const untouched = fresh();
  await before?.(untouched);
  await write(untouched);
  const end = JSON.stringify(await stateOf(untouched));
  for (let writes = 0; ; writes++) {
    const database = fresh();
    await before?.(database);
    const start = JSON.stringify(await stateOf(database));
    await stopAfter(database, writes, error);
    const problem = await write(database).then(
      () => null,
      (one: unknown) => String(one),
    );
    await startAnew(database);
    if (problem === null) {
      // What swallows the fault must have done without it.
      if (JSON.stringify(await stateOf(database)) === end) return writes;
    } else if (whole && JSON.stringify(await stateOf(database)) !== start)
      throw new Error(`half of it is there after ${writes} writes`);
    await write(database);
    if (JSON.stringify(await stateOf(database)) !== end)
      throw new Error(`another end after ${writes} writes`);
    await tendIndex(database);
    const { faults } = await checkIndex(database);
    if (faults.length > 0) throw new Error(`${faults[0]} after ${writes} writes`);
  }
}

/** All that is kept, but for what counts attempts. */
async function stateOf(database: SidelightDatabase) {
  const { markers, ...rest } = await contents(database);
  return {
    ...rest,
    markers: markers.filter(({ name }) => !UNCOUNTED.test(name)),
    imports: (await database.imports.toArray()).map(({ key }) => key),
    feeds: (await database.feeds.toArray()).map(({ id, articles, summaries }) => ({
      id,
      articles,
      summaries,
    })),
    items: (await database.feedItems.toArray()).map(({ key, state }) => ({ key, state })),
  };
}
