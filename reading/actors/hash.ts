import type { Token } from '../tokens.ts';

/**
 * Hashes over character codes. The tagger asks for some fifty features of every capitalised word; as strings
 * they would be built, hashed and thrown away by the thousand, so they never become strings at all.
 */

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Folded hash of `text` from `start` to `end`: lower case, accents, full width and invisible characters do not count. */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) return hashOf(fold(text.slice(start, end)));
    if (code >= 65 && code <= 90) code += 32;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash;
}

/** Hash of a string one character longer; 0 is the hash of the empty string here. */
export function extendHash(hash: number, code: number): number {
  return Math.imul((hash === 0 ? FNV_OFFSET : hash) ^ code, FNV_PRIME);
}

/** Hash of a string as it is. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The form under which names are compared: lower case, plain letters, straight apostrophes. */
export function fold(text: string): string {
  // Nearly every word of an English text: three regexes saved.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase();
}

/** The folded text of a token, which nearly always is its lower case. */
export function foldToken({ text, lower }: Token): string {
  return isPlain(text) ? lower : fold(text);
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Spreads the bits of two hashes over one. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}

/** MurmurHash3's finaliser, unsigned: every bit of what goes in changes half of those that come out. */
export function spread(value: number): number {
  let result = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  result = Math.imul(result ^ (result >>> 13), 0xc2b2ae35);
  return (result ^ (result >>> 16)) >>> 0;
}
