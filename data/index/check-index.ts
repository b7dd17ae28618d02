import type { SidelightDatabase } from '../database.ts';
import { corpusArticleFrom } from '../stored-article.ts';
import { type Lists, unpackChunk } from './chunk.ts';
import { eachEntry, entriesOf, packEntries } from './entries.ts';
import { Fingerprint } from './fingerprint.ts';
import { BUCKETS, joinHash } from './key-hash.ts';
import { PendingEntries } from './pending-entries.ts';
import { agrees, countIn, emptySketch } from './sketch.ts';
import { type IndexState, indexState } from './state.ts';
import { articleTables, chunksOf, storedSketch } from './stored-index.ts';

/** Articles, or buckets, that are read at once. */
const PAGE = 128;

/** What the index says otherwise than the articles; nothing where it can be relied on. */
export interface IndexReport {
  articles: number;
  faults: IndexFault[];
}

/** number: how many there are; entries: which article has which keys; frequencies: in how many articles a key occurs. */
export type IndexFault = 'number' | 'entries' | 'frequencies';

/**
 * Compares the index with what the articles say now, all in one transaction: article by article and bucket by bucket,
 * as fingerprints that do not depend on the order, so that no more is held than a bit for each article.
 */
export async function checkIndex(database: SidelightDatabase): Promise<IndexReport> {
  return database.transaction('r', articleTables(database), async () => {
    const state = await indexState(database);
    const told = await fromArticles(database, state);
    const indexed = await fromIndex(database, state, told.present);
    const stored = await database.articles.count();
    const faults: IndexFault[] = [];
    if (told.articles !== stored || state.articles !== stored) faults.push('number');
    if (!told.entries.equals(indexed.entries)) faults.push('entries');
    if (!agrees(indexed.counts, told.counts)) faults.push('frequencies');
    return { articles: stored, faults };
  });
}

/** What should be in the index, by the articles. */
async function fromArticles({ articles }: SidelightDatabase, { floor, next }: IndexState) {
  const [entries, counts, present] = [new Fingerprint(), emptySketch(), new Uint8Array(next - floor)];
  let seen = 0;
  for (let from = floor; ; ) {
    const page = await articles.where('number').aboveOrEqual(from).limit(PAGE).toArray();
    for (const stored of page) {
      const { number = 0 } = stored;
      const packed = packEntries(entriesOf(corpusArticleFrom(stored)));
      countIn(counts, { entries: packed, gone: false });
      eachEntry(packed, (hash, value) => entries.add(number, hash, value));
      present[number - floor] = 1;
      from = number + 1;
    }
    seen += page.length;
    if (page.length < PAGE) return { articles: seen, entries, counts, present };
  }
}

/** What is in the index of the articles that are present: filed or pending. */
async function fromIndex(database: SidelightDatabase, state: IndexState, present: Uint8Array) {
  const entries = new Fingerprint();
  const add = (number: number, hash: number, value: number) => {
    if (present[number - state.floor]) entries.add(number, hash, value);
  };
  for (let bucket = 0; bucket < BUCKETS; bucket += PAGE)
    for (const chunk of await chunksOf(database, bucket, 0, bucket + PAGE)) {
      const lists: Lists = new Map();
      unpackChunk(chunk.bytes, lists);
      for (const [key, list] of lists)
        for (const { number, value } of list) add(number, joinHash(chunk.bucket, key), value);
    }
  const counts = await storedSketch(database);
  const pending = new PendingEntries(await database.pending.toArray(), state, counts);
  pending.each((hash, { number, value }) => add(number, hash, value));
  return { entries, counts };
}
