/**
 * A binary table from 32-bit hashes to rows of bytes, read in place: no decoding, nothing built on the heap,
 * so that a worker that has just been woken answers at once.
 *
 * Layout (little endian): u32 log2 of the buckets, u32 rows, u32 bytes a row, then one bit a bucket (set: has
 * a row), then one u32 for each block of 256 bits (rows before it), then the rows. Most questions are answered
 * "no" by one look at the bits, which fit into the processor's cache; counts for smaller blocks would be
 * faster by a few bit counts and larger by a tenth of the package.
 */
export interface HashedRows {
  /** Bits to shift a hash right by, to get its bucket. */
  shift: number;
  bits: Int32Array;
  ranks: Int32Array;
  rows: Uint8Array;
  width: number;
  /** Bytes of the table in its buffer, a multiple of four. */
  byteLength: number;
}

const HEADER = 12;
/** Words of 32 bits in a block. */
export const BLOCK = 8;

/** Opens the table that begins at `offset` (a multiple of four). */
export function openHashedRows(buffer: ArrayBuffer, offset: number): HashedRows {
  const header = new Uint32Array(buffer, offset, 3);
  const log2 = header[0] as number;
  const count = header[1] as number;
  const width = header[2] as number;
  const words = 2 ** log2 / 32;
  const bits = new Int32Array(buffer, offset + HEADER, words);
  const ranks = new Int32Array(buffer, offset + HEADER + words * 4, words / BLOCK);
  const rows = new Uint8Array(buffer, offset + HEADER + words * 4 + ranks.byteLength, count * width);
  const byteLength = HEADER + words * 4 + ranks.byteLength + Math.ceil((count * width) / 4) * 4;
  return { shift: 32 - log2, bits, ranks, rows, width, byteLength };
}

/** Where the row of `hash` begins in `rows`, or -1. */
export function rowOf(table: HashedRows, hash: number): number {
  const bucket = hash >>> table.shift;
  const index = bucket >>> 5;
  const word = table.bits[index] as number;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return -1;
  const block = index - (index % BLOCK);
  // Bits set before this one, counted apart in the four bytes: no more than 64 in each, 255 in all.
  let counts = ones(word & (bit - 1));
  for (let i = block; i < index; i++) counts += ones(table.bits[i] as number);
  const rank = (table.ranks[block / BLOCK] as number) + (Math.imul(counts, 0x01010101) >>> 24);
  return rank * table.width;
}

/** How many bits are set in each of the four bytes. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (n + (n >>> 4)) & 0x0f0f0f0f;
}
