/**
 * A quick no for most words: one bit for each first letter, last letter and length that some word of a
 * lexicon has. Hashing every word of a text for a Map takes far longer than the few that are left.
 */
export class WordSieve {
  private readonly bits = new Uint8Array(1 << 14);

  constructor(words: Iterable<string>) {
    for (const word of words) this.bits[keyOf(word)] = 1;
  }

  /** False for a word that is certainly not in the lexicon; capitals count as small letters. */
  mayHold(word: string): boolean {
    return this.bits[keyOf(word)] === 1;
  }
}

/** Five bits each of the first and the last letter (the same for both cases), four of the length. */
function keyOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) & 31) | ((word.charCodeAt(length - 1) & 31) << 5) | (Math.min(length, 15) << 10);
}
