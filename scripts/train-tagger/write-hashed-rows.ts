import { BLOCK } from '../../reading/actors/hashed-rows.ts';

/** Writes the table that `openHashedRows` reads. `rows` maps buckets to their bytes. */
export function writeHashedRows(
  log2: number,
  width: number,
  rows: Map<number, ArrayLike<number>>,
): Uint8Array {
  const words = 2 ** log2 / 32;
  const blocks = words / BLOCK;
  const buckets = [...rows.keys()].sort((a, b) => a - b);
  const size = 12 + words * 4 + blocks * 4 + Math.ceil((buckets.length * width) / 4) * 4;
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 3).set([log2, buckets.length, width]);
  const bits = new Uint32Array(buffer, 12, words);
  const ranks = new Uint32Array(buffer, 12 + words * 4, blocks);
  const bytes = new Uint8Array(buffer, 12 + (words + blocks) * 4, buckets.length * width);
  for (const [index, bucket] of buckets.entries()) {
    bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
    bytes.set(rows.get(bucket) as ArrayLike<number>, index * width);
  }
  let before = 0;
  for (let i = 0, next = 0; i < blocks; i++) {
    ranks[i] = before;
    while (next < buckets.length && Math.floor((buckets[next] as number) / (32 * BLOCK)) === i) next++;
    before = next;
  }
  return new Uint8Array(buffer);
}
