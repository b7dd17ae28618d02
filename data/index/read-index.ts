import type { SidelightDatabase } from '../database.ts';
import { type Lists, listIn, unpackChunk } from './chunk.ts';
import { bucketOf, joinHash, withinBucket } from './key-hash.ts';
import { countOf } from './sketch.ts';
import { chunkNumbers, type IndexState, indexState } from './state.ts';
import { eachPending } from './stored-index.ts';

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
      const lists = await filedPostings(database, state, hashes);
      const asked = new Set(hashes);
      eachPending(pending, state, (number, hash, value) => {
        if (asked.has(hash)) listIn(lists, hash).push({ number, value });
      });
      return lists;
    },
  };
}

/** All chunks are asked for by their keys, at once: a bucket may have one of every run, and of that being filed. */
async function filedPostings(
  { postings }: SidelightDatabase,
  state: IndexState,
  hashes: readonly number[],
): Promise<Lists> {
  const asked = new Map<number, Set<number>>();
  for (const hash of hashes) {
    const keys = asked.get(bucketOf(hash)) ?? new Set();
    asked.set(bucketOf(hash), keys.add(withinBucket(hash)));
  }
  const chunks = chunkNumbers(state);
  const places = [...asked.keys()].flatMap((bucket) =>
    chunks.map((chunk): [number, number] => [bucket, chunk]),
  );
  const found: Lists = new Map();
  for (const stored of await postings.bulkGet(places)) {
    if (!stored) continue;
    const lists: Lists = new Map();
    unpackChunk(stored.bytes, lists, asked.get(stored.bucket));
    for (const [key, list] of lists) {
      const hash = joinHash(stored.bucket, key);
      const earlier = found.get(hash);
      found.set(hash, earlier ? earlier.concat(list) : list);
    }
  }
  return found;
}
