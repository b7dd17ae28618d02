import type { Posting } from './chunk.ts';
import { eachEntry } from './entries.ts';
import { bucketOf } from './key-hash.ts';
import type { PendingArticle } from './records.ts';
import { countEntry, type Sketch } from './sketch.ts';
import type { IndexState } from './state.ts';

/** Bits of a hash that are looked at before the hash itself. */
const SIEVE_BITS = 16;
/** More entries than most articles have. */
const ENTRIES_AN_ARTICLE = 512;

/** The entries of articles that are not filed yet, unpacked once: every question goes through all of them. */
export class PendingEntries {
  private hashes = new Uint32Array(0);
  private numbers = new Uint32Array(0);
  private values = new Uint32Array(0);
  private length = 0;

  /** Counts the articles in the sketch, too. Entries in buckets that filing has passed are filed, and left out. */
  constructor(pending: readonly PendingArticle[], { filing, floor }: IndexState, counts: Sketch) {
    this.reserve(pending.length * ENTRIES_AN_ARTICLE);
    for (const { number, gone, entries } of pending) {
      const filed = filing && number <= filing.upTo ? filing.next : 0;
      // What an index in another format left behind is below the floor.
      const found = !gone && number >= floor;
      eachEntry(entries, (hash, value) => {
        countEntry(counts, hash, gone ? -1 : 1);
        if (found && bucketOf(hash) >= filed) this.add(hash, number, value);
      });
    }
  }

  /** Visits the postings of all keys, or of some, article by article. */
  each(visit: (hash: number, posting: Posting) => void, asked: ReadonlySet<number> | null = null): void {
    const sieve = new Uint8Array(1 << SIEVE_BITS).fill(asked ? 0 : 1);
    for (const hash of asked ?? []) sieve[hash >>> (32 - SIEVE_BITS)] = 1;
    for (let at = 0; at < this.length; at++) {
      const hash = this.hashes[at] as number;
      if (sieve[hash >>> (32 - SIEVE_BITS)] === 0 || asked?.has(hash) === false) continue;
      visit(hash, { number: this.numbers[at] as number, value: this.values[at] as number });
    }
  }

  private add(hash: number, number: number, value: number): void {
    if (this.length === this.hashes.length) this.reserve(2 * this.length + ENTRIES_AN_ARTICLE);
    this.hashes[this.length] = hash;
    this.numbers[this.length] = number;
    this.values[this.length++] = value;
  }

  private reserve(length: number): void {
    const longer = (before: Uint32Array<ArrayBuffer>) => {
      const after = new Uint32Array(length);
      after.set(before);
      return after;
    };
    this.hashes = longer(this.hashes);
    this.numbers = longer(this.numbers);
    this.values = longer(this.values);
  }
}
