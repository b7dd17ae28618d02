import type { SidelightDatabase } from '../database.ts';
import { type Lists, listIn, type Posting, unpackChunk } from './chunk.ts';
import { bucketOf, joinHash, withinBucket } from './key-hash.ts';
import { countIn, countOf } from './sketch.ts';
import { type IndexState, indexState } from './state.ts';
import { chunksOf, eachPending, storedSketch } from './stored-index.ts';

/** The index as one transaction sees it. */
export interface IndexReader {
  state: IndexState;
  /** In about how many articles a key occurs: never too few (see sketch.ts). */
  frequencyOf(hash: number): number;
  /** The postings of some keys, by hash, in the order of the articles' numbers; articles that are gone may be among them. */
  postingsOf(hashes: readonly number[]): Promise<Lists>;
}

/** Reads what every question needs: the state, what is pending, and the counts. Call it in a transaction. */
export async function readIndex(database: SidelightDatabase): Promise<IndexReader> {
  const [state, counts, waiting] = await Promise.all([
    indexState(database),
    storedSketch(database),
    database.pending.toArray(),
  ]);
  for (const article of waiting) countIn(counts, article);
  return {
    state,
    frequencyOf: (hash) => countOf(counts, hash),
    async postingsOf(hashes) {
      const lists = await filedPostings(database, hashes);
      const asked = new Set(hashes);
      eachPending(waiting, state, (number, hash, value) => {
        if (asked.has(hash)) listIn(lists, hash).push({ number, value });
      });
      return lists;
    },
  };
}

async function filedPostings(database: SidelightDatabase, hashes: readonly number[]): Promise<Lists> {
  const keys = new Map<number, Set<number>>();
  for (const hash of hashes) {
    const bucket = bucketOf(hash);
    const asked = keys.get(bucket);
    if (asked) asked.add(withinBucket(hash));
    else keys.set(bucket, new Set([withinBucket(hash)]));
  }
  const found = new Map<number, Posting[]>();
  await Promise.all(
    [...keys].map(async ([bucket, asked]) => {
      const lists: Lists = new Map();
      for (const { bytes } of await chunksOf(database, bucket)) unpackChunk(bytes, lists, asked);
      for (const [key, list] of lists) found.set(joinHash(bucket, key), list);
    }),
  );
  return found;
}
