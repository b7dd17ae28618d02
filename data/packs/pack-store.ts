/**
 * Packs in the database. A pack is staged, then its articles are moved into the corpus step by step, then it is
 * published by one write: until that its articles are in no answer (consulted-corpus.ts). Switching off
 * and removing go the other way. Every verb is one transaction with its own journal, so it can be stopped after any write and called again.
 */
import type { Table } from 'dexie';
import type { CorpusArticle } from '../../context/types.ts';
import { putArticles, removeArticles } from '../articles.ts';
import type { PackedArticle, SidelightDatabase } from '../database.ts';
import { articleTables } from '../index/stored-index.ts';
import { tendIndex } from '../index/tend-index.ts';
import { corpusArticleFrom } from '../stored-article.ts';
import { articleKey } from './article-key.ts';
import type { PackHeader } from './pack-header.ts';
import type { PackProgress, PackState, StoredPack } from './types.ts';

/** Articles moved in one transaction: short enough to let others in between. */
const STEP = 100;
/** States in which all of a pack can be beside the corpus. */
const WHOLE = new Set<PackState>(['staging', 'off']);

/** Makes room for a pack, or says how far an earlier import of it came. */
export function beginPack(database: SidelightDatabase, header: PackHeader): Promise<PackProgress> {
  return change(database, header.checksum, async (pack) => {
    if (pack) return pack;
    const fresh: StoredPack = { id: header.checksum, header, state: 'staging', place: 0, shown: 0 };
    await database.packs.add(fresh);
    return fresh;
  });
}

/** Keeps articles of a pack, the first of them at `place`; those kept before are passed over. */
export function stagePack(
  database: SidelightDatabase,
  id: string,
  place: number,
  articles: readonly CorpusArticle[],
): Promise<PackProgress> {
  return change(database, id, async (pack) => {
    const next = place + articles.length;
    if (pack?.state !== 'staging' || place > pack.place || next > pack.header.counts.articles)
      throw new Error('not the next articles of this pack');
    if (next <= pack.place) return pack;
    await database.packed.bulkPut(
      articles.map((article, index) => {
        const key = articleKey(article);
        return { pack: id, place: place + index, key, article: { ...article, id: `pack:${key}` } };
      }),
    );
    return keep(database, { ...pack, place: next });
  });
}

/** Moves the next articles of a wholly staged pack into the corpus, and publishes it with the last. */
export function publishPack(database: SidelightDatabase, id: string, step = STEP): Promise<PackProgress> {
  return change(database, id, async (pack) => {
    if (pack?.state === 'published') return pack;
    const total = pack?.header.counts.articles;
    const isWhole = pack && WHOLE.has(pack.state) && pack.place === total;
    if (!pack || !(isWhole || pack.state === 'publishing')) throw new Error('this pack is not wholly staged');
    const from = isWhole ? 0 : pack.place;
    const rows = await rowsOf(database, id, from, step);
    const moved = await show(database, rows);
    const place = from + rows.length;
    const state = place === total ? 'published' : 'publishing';
    return keep(database, { ...pack, state, place, shown: pack.shown + moved });
  });
}

/**
 * Switches a published pack off: the first call takes it out of every answer, each further one some of its articles out of
 * the corpus. They are kept beside it, to be published again.
 */
export function hidePack(database: SidelightDatabase, id: string, step = STEP): Promise<PackProgress> {
  return change(database, id, async (pack) => {
    if (pack?.state === 'off') return pack;
    if (pack?.state === 'published') return keep(database, { ...pack, state: 'hiding', place: 0 });
    if (pack?.state !== 'hiding') throw new Error('this pack is not published');
    const rows = await rowsOf(database, id, pack.place, step);
    const shown = rows.filter(({ article }) => article === null);
    const stored = await database.articles.bulkGet(shown.map(articleId));
    await database.packed.bulkPut(
      shown.map((row, at) => ({ ...row, article: stored[at] ? corpusArticleFrom(stored[at]) : null })),
    );
    await takeAway(database, shown);
    const place = pack.place + rows.length;
    const state = place === pack.header.counts.articles ? 'off' : 'hiding';
    return keep(database, { ...pack, state, place, shown: pack.shown - shown.length });
  });
}

/** Takes a pack out: the first call hides it, each takes some of it away, the last answers with null. */
export function removePack(
  database: SidelightDatabase,
  id: string,
  step = STEP,
): Promise<PackProgress | null> {
  return change(database, id, async (pack) => {
    if (!pack) return null;
    if (pack.state !== 'removing') return keep(database, { ...pack, state: 'removing' });
    const rows = await rowsOf(database, id, 0, step);
    const shown = rows.filter(({ article }) => article === null);
    await database.packed.bulkDelete(rows.map(({ place }): [string, number] => [id, place]));
    await takeAway(database, shown);
    if (rows.length < step) {
      await database.packs.delete(id);
      return null;
    }
    return keep(database, { ...pack, shown: pack.shown - shown.length });
  });
}

/** Finishes what a stopped worker left half done, and files what has joined. What was only staged waits for its reader to go on. */
export async function settlePacks(database: SidelightDatabase): Promise<void> {
  for (const { id, state } of await database.packs.toArray()) {
    if (state === 'publishing') while ((await publishPack(database, id)).state === 'publishing');
    if (state === 'hiding') while ((await hidePack(database, id)).state === 'hiding');
    if (state === 'removing') while (await removePack(database, id));
  }
  await tendIndex(database);
}

/** Takes rows' articles out of the corpus; where another pack has one of them, its own comes into the place. */
async function takeAway(database: SidelightDatabase, shown: PackedArticle[]): Promise<void> {
  await removeArticles(database, shown.map(articleId));
  await showOthers(
    database,
    shown.map(({ key }) => key),
  );
}

/** Lets articles join the corpus, but for those that another row shows already; a row without article is shown. */
async function show(database: SidelightDatabase, rows: PackedArticle[]): Promise<number> {
  const others = await database.packed
    .where('key')
    .anyOf(rows.map(({ key }) => key))
    .toArray();
  const taken = new Set(others.filter(({ article }) => article === null).map(({ key }) => key));
  const articles: CorpusArticle[] = [];
  const shown: PackedArticle[] = [];
  for (const row of rows) {
    if (!row.article || taken.has(row.key)) continue;
    taken.add(row.key);
    articles.push(row.article);
    shown.push({ ...row, article: null });
  }
  await database.packed.bulkPut(shown);
  await putArticles(database, articles);
  return articles.length;
}

async function showOthers(database: SidelightDatabase, keys: string[]): Promise<void> {
  const packs = new Map((await database.packs.toArray()).map((pack) => [pack.id, pack]));
  for (const row of await database.packed.where('key').anyOf(keys).toArray()) {
    const pack = packs.get(row.pack);
    const moved = pack?.state === 'published' || (pack?.state === 'publishing' && row.place < pack.place);
    if (!pack || !moved || (await show(database, [row])) === 0) continue;
    pack.shown++;
    await database.packs.put(pack);
  }
}

/** The id under which a row's article stands in the corpus. */
function articleId({ key }: PackedArticle): string {
  return `pack:${key}`;
}

/** The next rows of a pack, from a place on. */
function rowsOf(
  { packed }: SidelightDatabase,
  id: string,
  from: number,
  step: number,
): Promise<PackedArticle[]> {
  return packed
    .where('[pack+place]')
    .between([id, from], [id, Number.POSITIVE_INFINITY])
    .limit(step)
    .toArray();
}

async function keep(database: SidelightDatabase, pack: StoredPack): Promise<StoredPack> {
  await database.packs.put(pack);
  return pack;
}

/** One transaction over all that a pack touches. */
function change<T>(
  database: SidelightDatabase,
  id: string,
  work: (pack: StoredPack | undefined) => Promise<T>,
): Promise<T> {
  const { packs, packed } = database;
  const tables: Table[] = [packs, packed, ...articleTables(database)];
  return database.transaction('rw', tables, async () => work(await packs.get(id)));
}
