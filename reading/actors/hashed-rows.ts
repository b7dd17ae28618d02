/**
 * A binary table from 32-bit hashes to rows of bytes, read in place but for one column that is counted when it is
 * opened.
 *
 * Layout (little endian): u32 log2 of the buckets, u32 rows, u32 bytes a row, then one bit a bucket (set: has
 * a row), then the rows. Most questions are answered "no" by one look at the bits, which fit into the processor's
 * cache.
 */
export interface HashedRows {
  /** Bits to shift a hash right by, to get its bucket. */
  shift: number;
  bits: Int32Array;
  /** For each word of bits, the rows before it. */
  ranks: Int32Array;
  rows: Uint8Array;
  width: number;
  /** Bytes of the table in its buffer, a multiple of four. */
  byteLength: number;
}

const HEADER = 12;

/** Opens the table that begins at `offset` (a multiple of four). */
export function openHashedRows(buffer: ArrayBuffer, offset: number): HashedRows {
  const header = new Uint32Array(buffer, offset, 3);
  const log2 = header[0] as number;
  const count = header[1] as number;
  const width = header[2] as number;
  const words = 2 ** log2 / 32;
  const bits = new Int32Array(buffer, offset + HEADER, words);
  const rows = new Uint8Array(buffer, offset + HEADER + words * 4, count * width);
  const byteLength = HEADER + words * 4 + Math.ceil((count * width) / 4) * 4;
  return { shift: 32 - log2, bits, ranks: ranksOf(bits), rows, width, byteLength };
}

function ranksOf(bits: Int32Array): Int32Array {
  const ranks = new Int32Array(bits.length);
  for (let i = 1; i < bits.length; i++) ranks[i] = (ranks[i - 1] as number) + ones(bits[i - 1] as number);
  return ranks;
}

/** Where the row of `hash` begins in `rows`, or -1. */
export function rowOf(table: HashedRows, hash: number): number {
  const bucket = hash >>> table.shift;
  const index = bucket >>> 5;
  const word = table.bits[index] as number;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return -1;
  return ((table.ranks[index] as number) + ones(word & (bit - 1))) * table.width;
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
