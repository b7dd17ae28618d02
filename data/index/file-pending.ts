import type { SidelightDatabase } from '../database.ts';
import { type Lists, listIn, packChunk, unpackChunk } from './chunk.ts';
import { eachEntry } from './entries.ts';
import { BUCKETS, bucketOf, withinBucket } from './key-hash.ts';
import type { PendingArticle, StoredChunk } from './records.ts';
import { countIn, packSketch } from './sketch.ts';
import { type Filing, filingChunk, type IndexState } from './state.ts';
import { chunksOf, storedSketch } from './stored-index.ts';

/** At most so many are filed at once: each step reads them. */
export const FILED_AT_ONCE = 2_048;
/** So many runs of one level stay beside each other; with the next they become one of a higher level. */
const ALIKE = 3;
/** Above every chunk. */
const NONE = Number.MAX_SAFE_INTEGER;
/** Buckets a step. */
const STEP = 256;

/**
 * What is to be filed. Where enough of the last runs are of about its length, they are filed anew with it, so that there
 * are never many: an article is filed as often as the corpus has grown fourfold since it came.
 */
export async function planFiling({ pending }: SidelightDatabase, { runs }: IndexState): Promise<Filing> {
  const numbers = await pending.orderBy('number').limit(FILED_AT_ONCE).primaryKeys();
  let kept = runs.length;
  let articles = numbers.length;
  for (;;) {
    const longer = runs.slice(0, kept).findLastIndex((run) => levelOf(run.articles) > levelOf(articles));
    if (kept - longer - 1 < ALIKE) break;
    articles += runs.slice(longer + 1, kept).reduce((sum, run) => sum + run.articles, 0);
    kept = longer + 1;
  }
  return { upTo: numbers.at(-1) ?? 0, from: runs[kept]?.chunk ?? NONE, next: 0 };
}

/** Runs of one level are about as long as each other. */
function levelOf(articles: number): number {
  return Math.floor(Math.log2(articles) / Math.log2(ALIKE + 1));
}

/**
 * Files the pending articles in some buckets and resolves with the state to put in the same transaction.
 * Stopped between two steps nothing is lost: questions look for the articles among the pending ones in the buckets left.
 */
export async function fileStep(
  database: SidelightDatabase,
  state: IndexState,
  filing: Filing,
): Promise<IndexState> {
  const { pending, postings } = database;
  const articles = await pending.where('number').belowOrEqual(filing.upTo).toArray();
  const end = Math.min(BUCKETS, filing.next + STEP);
  const fresh = listsIn(articles, filing.next, end);
  const chunk = filingChunk(state, filing);
  const stale: [number, number][] = [];
  const filed: StoredChunk[] = [];
  const { next, from } = filing;
  const anew = from === NONE ? [] : fresh.map((_, at) => chunksOf(database, next + at, from));
  const earlier = await Promise.all(anew);
  fresh.forEach((added, at) => {
    const bucket = next + at;
    const lists: Lists = new Map();
    for (const old of earlier[at] ?? []) {
      unpackChunk(old.bytes, lists);
      stale.push([bucket, old.chunk]);
    }
    for (const [key, list] of added) for (const posting of list) listIn(lists, key).push(posting);
    if (lists.size > 0) filed.push({ bucket, chunk, bytes: packChunk(lists) });
  });
  await postings.bulkDelete(stale);
  await postings.bulkPut(filed);
  if (end < BUCKETS) return { ...state, filing: { ...filing, next: end } };
  return finished(database, state, filing, chunk, articles);
}

/** The postings of articles that are here, for each bucket from `start` to before `end`. */
function listsIn(articles: PendingArticle[], start: number, end: number): Lists[] {
  const buckets = Array.from({ length: end - start }, (): Lists => new Map());
  for (const { number, gone, entries } of articles)
    if (!gone)
      eachEntry(entries, (hash, value) => {
        const lists = buckets[bucketOf(hash) - start];
        if (lists) listIn(lists, withinBucket(hash)).push({ number, value });
      });
  return buckets;
}

async function finished(
  database: SidelightDatabase,
  state: IndexState,
  { upTo, from }: Filing,
  chunk: number,
  articles: PendingArticle[],
): Promise<IndexState> {
  const counts = await storedSketch(database);
  for (const article of articles) countIn(counts, article);
  await database.index.put({ name: 'sketch', counts: packSketch(counts) });
  await database.pending.where('number').belowOrEqual(upTo).delete();
  const kept = state.runs.filter((run) => run.chunk < from);
  const again = state.runs.filter((run) => run.chunk >= from);
  const size = again.reduce((sum, run) => sum + run.articles, articles.length);
  return { ...state, filing: null, sketch: state.sketch + 1, runs: [...kept, { chunk, articles: size }] };
}
