/** Writes the table that `openHashedRows` reads. `rows` maps buckets to their bytes. */
export function writeHashedRows(
  log2: number,
  width: number,
  rows: Map<number, ArrayLike<number>>,
): Uint8Array {
  const words = 2 ** log2 / 32;
  const buckets = [...rows.keys()].sort((a, b) => a - b);
  const size = 12 + words * 4 + Math.ceil((buckets.length * width) / 4) * 4;
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 3).set([log2, buckets.length, width]);
  const bits = new Uint32Array(buffer, 12, words);
  const bytes = new Uint8Array(buffer, 12 + words * 4, buckets.length * width);
  for (const [index, bucket] of buckets.entries()) {
    bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
    bytes.set(rows.get(bucket) as ArrayLike<number>, index * width);
  }
  return new Uint8Array(buffer);
}
