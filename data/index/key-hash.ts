import { spread } from '../../reading/actors/hash.ts';

/** Bits of a hash that choose the bucket; the rest tells keys apart within it. */
const BUCKET_BITS = 11;
const WITHIN_BITS = 32 - BUCKET_BITS;

/** How many buckets the postings are spread over. */
export const BUCKETS = 1 << BUCKET_BITS;

/** The 32-bit hash of a folded term of a text. */
export function termHash(term: string): number {
  return hash(term, 0x811c9dc5);
}

/** The 32-bit hash of a folded name: another one than that of the same word as a term. */
export function nameHash(name: string): number {
  return hash(name, 0x2f0b4c47);
}

/** The 32-bit hash of the key of an event or a figure. */
export function toldHash(key: string): number {
  return hash(key, 0x51ed270b);
}

export function bucketOf(hash: number): number {
  return hash >>> WITHIN_BITS;
}

/** The part of a hash that its bucket does not tell. */
export function withinBucket(hash: number): number {
  return hash & ((1 << WITHIN_BITS) - 1);
}

/** The hash of which these are the parts. */
export function joinHash(bucket: number, within: number): number {
  return ((bucket << WITHIN_BITS) | within) >>> 0;
}

/** FNV-1a over UTF-16 units, mixed, without which the high bits of short words hardly vary. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return spread(value);
}
