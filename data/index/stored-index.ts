import type { Table } from 'dexie';
import type { SidelightDatabase } from '../database.ts';
import { eachEntry } from './entries.ts';
import { bucketOf } from './key-hash.ts';
import type { PendingArticle, StoredChunk } from './records.ts';
import { emptySketch, type Sketch } from './sketch.ts';
import type { IndexState } from './state.ts';

/** The tables that articles and their index are kept in: a transaction around a change of them must include all. */
export function articleTables({ articles, postings, pending, index }: SidelightDatabase): Table[] {
  return [articles, postings, pending, index];
}

export async function storedSketch({ index }: SidelightDatabase): Promise<Sketch> {
  const record = await index.get('sketch');
  return record?.name === 'sketch' ? record.counts : emptySketch();
}

/** The chunks of one bucket or of those before `end`, from some chunk on, each bucket's in the order of its articles. */
export function chunksOf(
  { postings }: SidelightDatabase,
  bucket: number,
  from = 0,
  end = bucket + 1,
): Promise<StoredChunk[]> {
  return postings.where('[bucket+chunk]').between([bucket, from], [end, 0]).toArray();
}

/** Visits the entries of pending articles that are not filed yet: in buckets that filing has passed, they are. */
export function eachPending(
  pending: readonly PendingArticle[],
  { filing, floor }: IndexState,
  visit: (number: number, hash: number, value: number) => void,
): void {
  for (const { number, gone, entries } of pending) {
    // What an index in another format left behind is below the floor.
    if (gone || number < floor) continue;
    const filed = filing && number <= filing.upTo ? filing.next : 0;
    eachEntry(entries, (hash, value) => {
      if (bucketOf(hash) >= filed) visit(number, hash, value);
    });
  }
}
