import type { Table } from 'dexie';
import type { SidelightDatabase } from '../database.ts';
import type { StoredChunk } from './records.ts';
import { emptySketch, type Sketch, unpackSketch } from './sketch.ts';

/** The tables that articles and their index are kept in: a transaction around a change of them must include all. */
export function articleTables({ articles, postings, pending, index }: SidelightDatabase): Table[] {
  return [articles, postings, pending, index];
}

export async function storedSketch({ index }: SidelightDatabase): Promise<Sketch> {
  const record = await index.get('sketch');
  return record?.name === 'sketch' ? unpackSketch(record.counts) : emptySketch();
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
