import type { SidelightDatabase } from '../database.ts';
import { type Lists, listIn, unpackChunk } from './chunk.ts';
import { bucketOf, joinHash, withinBucket } from './key-hash.ts';
import { countOf } from './sketch.ts';
import { type IndexState, indexState } from './state.ts';
import { chunksOf } from './stored-index.ts';

/** The index as one transaction sees it. */
export interface IndexReader {
  state: IndexState;
  /** In about how many articles a key occurs: never too few (see sketch.ts). */
  frequencyOf(hash: number): number;
  /** The postings of some keys, by hash, in the order of the articles' numbers; articles that are gone may be among them. */
  postingsOf(hashes: readonly number[]): Promise<Lists>;
}

/** Reads the state, and what else every question needs where that has changed. Call it in a transaction. */
export async function readIndex(database: SidelightDatabase): Promise<IndexReader> {
  const state = await indexState(database);
  const { pending, counts } = await database.held.read(database, state);
  return {
    state,
    frequencyOf: (hash) => countOf(counts, hash),
    async postingsOf(hashes) {
      // What an index in another format left behind is in no run.
      const filed = state.filing !== null || state.runs.length > 0;
      const lists: Lists = filed ? await filedPostings(database, hashes) : new Map();
      pending.each((hash, posting) => listIn(lists, hash).push(posting), new Set(hashes));
      return lists;
    },
  };
}

/** One question a bucket, all at once: a bucket may have a chunk of every run, and of that being filed. */
async function filedPostings(database: SidelightDatabase, hashes: readonly number[]): Promise<Lists> {
  const asked = new Map<number, Set<number>>();
  for (const hash of hashes) {
    const keys = asked.get(bucketOf(hash)) ?? new Set();
    asked.set(bucketOf(hash), keys.add(withinBucket(hash)));
  }
  const found: Lists = new Map();
  await Promise.all(
    [...asked].map(async ([bucket, keys]) => {
      const lists: Lists = new Map();
      for (const { bytes } of await chunksOf(database, bucket)) unpackChunk(bytes, lists, keys);
      for (const [key, list] of lists) found.set(joinHash(bucket, key), list);
    }),
  );
  return found;
}
