/** Bits of the sieve, as a power of two: 8 KB, which stay in the processor's nearest cache. */
const LOG2 = 16;

/**
 * A quick no for most words: one bit for the length and the outermost letters that some word of a lexicon has.
 * Asking a Map about every word of a text takes far longer than asking it about the few that are left.
 */
export class WordSieve {
  private readonly bits = new Int32Array(2 ** LOG2 / 32);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const key = keyOf(word);
      this.bits[key >>> 5] = (this.bits[key >>> 5] as number) | (1 << (key & 31));
    }
  }

  /** False for a word that is certainly not in the lexicon. */
  mayHold(word: string): boolean {
    const key = keyOf(word);
    return (((this.bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1;
  }
}

/** Mixes the length with the first two and the last two letters, at least the two that every word has. */
function keyOf(word: string): number {
  const last = word.length - 1;
  let key = word.charCodeAt(0) | (word.charCodeAt(last) << 8) | (last << 24);
  if (last > 1) key ^= (word.charCodeAt(1) << 16) ^ (word.charCodeAt(last - 1) << 4);
  return Math.imul(key ^ (key >>> 13), 0x2c1b3c6d) >>> (32 - LOG2);
}
