const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * What is known of words, looked up where they stand in a text. Most words of a text are in no lexicon: here they cost
 * the hash of their letters and one look at a small typed array, and no string has to be hashed for a Map. What is
 * known of a word is brought together when it is first met, so that opening thousands costs next to nothing.
 */
export class WordTable<Entry> {
  private readonly entries: (Entry | undefined)[];
  /** By hash: the number of a word plus one, or 0 for none; open addressing, a quarter full at most. */
  private readonly slots: Int32Array;

  constructor(
    private readonly words: readonly string[],
    private readonly entryOf: (word: string) => Entry,
  ) {
    this.entries = new Array<Entry | undefined>(words.length).fill(undefined);
    let size = 16;
    while (size < words.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    for (let number = 0; number < words.length; number++) {
      const word = words[number] as string;
      let slot = this.slotOf(word, 0, word.length);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = number + 1;
    }
  }

  /** What is known of the word from `start` to `end` of a text, in lower case `word`; undefined for nothing. */
  get(text: string, start: number, end: number, word: string): Entry | undefined {
    let slot = this.slotOf(text, start, end);
    for (let found = this.slots[slot] as number; found !== 0; found = this.slots[slot] as number) {
      if (this.words[found - 1] === word) return this.entryAt(found - 1, word);
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return undefined;
  }

  private entryAt(number: number, word: string): Entry {
    const known = this.entries[number];
    if (known !== undefined) return known;
    const entry = this.entryOf(word);
    this.entries[number] = entry;
    return entry;
  }

  /** Capitals and small letters of ASCII hash alike. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), FNV_PRIME);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }
}
