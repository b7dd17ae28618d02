/** Bits of the sieve, as a power of two: 8 KB, which stay in the processor's nearest cache. */
const LOG2 = 16;

/**
 * A quick no for most words: one bit for the length and the outermost letters, whatever their case, that some word of a
 * lexicon has. Asking a Map about every word of a text takes far longer than asking it about the few that are left.
 */
export class WordSieve {
  private readonly bits = new Int32Array(2 ** LOG2 / 32);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const key = keyOf(word, 0, word.length);
      this.bits[key >>> 5] = (this.bits[key >>> 5] as number) | (1 << (key & 31));
    }
  }

  /** False where the word from `start` to `end` of a text is certainly not in the lexicon. */
  mayHold(text: string, start: number, end: number): boolean {
    const key = keyOf(text, start, end);
    return (((this.bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1;
  }
}

/** Mixes the length with the first two and the last two letters, at least the two that every word has. */
function keyOf(text: string, start: number, end: number): number {
  const last = end - start - 1;
  let key = small(text, start) | (small(text, start + last) << 8) | (last << 24);
  if (last > 1) key ^= (small(text, start + 1) << 16) ^ (small(text, start + last - 1) << 4);
  return Math.imul(key ^ (key >>> 13), 0x2c1b3c6d) >>> (32 - LOG2);
}

function small(text: string, at: number): number {
  return text.charCodeAt(at) | 32;
}
