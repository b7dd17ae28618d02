import type { Transaction } from 'dexie';
import { emptySketch, packSketch } from './sketch.ts';
import { VarintReader } from './varints.ts';

/** Version 7 kept the sketch as one number after another, each as long as it is: reading it was the longest part of a wake’s first question. */
export async function toVersion8(transaction: Transaction): Promise<void> {
  const index = transaction.table('index');
  const kept = await index.get('sketch');
  if (!kept) return;
  const reader = new VarintReader(kept.counts);
  const counts = packSketch(emptySketch().map(() => reader.next()));
  await index.put({ name: 'sketch', counts });
}
