import { eachEntry } from './entries.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/** Counters are chosen by the first 17 bits of a hash: with two bytes each 256 kB, whatever the size of the corpus. */
const BITS = 17;
/** A counter that has come to this stays there: so common a key tells nothing. */
const FULL = 65_535;

/**
 * In how many articles each key occurs, counted by hash: never too few below the limit, and too many by those of the keys
 * that share the counter. Rare terms stay rare in it, and common ones common.
 */
export type Sketch = Uint16Array;

export function emptySketch(): Sketch {
  return new Uint16Array(1 << BITS);
}

/** Counts an article's packed entries in, or out where it is gone. */
export function countIn(sketch: Sketch, { entries, gone }: { entries: Uint8Array; gone: boolean }): void {
  const by = gone ? -1 : 1;
  eachEntry(entries, (hash) => countEntry(sketch, hash, by));
}

/** Counts one entry in, by 1, or out, by -1. */
export function countEntry(sketch: Sketch, hash: number, by: number): void {
  const place = hash >>> (32 - BITS);
  const count = sketch[place] as number;
  if (count < FULL) sketch[place] = Math.max(0, count + by);
}

export function countOf(sketch: Sketch, hash: number): number {
  return sketch[hash >>> (32 - BITS)] as number;
}

/**
 * The counters as bytes: the low byte of each in order, so that a wake takes them over at once; then, of each that needs
 * more, how far it is from the one before, and its high byte.
 */
export function packSketch(sketch: Sketch): Uint8Array {
  const high = new VarintWriter();
  let before = 0;
  for (const [place, count] of sketch.entries()) {
    if (count < 256) continue;
    high.put(place - before);
    high.put(count >>> 8);
    before = place;
  }
  const rest = high.take();
  const bytes = new Uint8Array(sketch.length + rest.length);
  bytes.set(sketch);
  bytes.set(rest, sketch.length);
  return bytes;
}

export function unpackSketch(bytes: Uint8Array): Sketch {
  const sketch = emptySketch();
  sketch.set(bytes.subarray(0, sketch.length));
  const reader = new VarintReader(bytes);
  reader.at = sketch.length;
  for (let place = 0; reader.more; ) {
    place += reader.next();
    (sketch[place] as number) |= reader.next() << 8;
  }
  return sketch;
}

/** Whether a sketch that was kept up to date says what one made at once does; full counters are not compared. */
export function agrees(kept: Sketch, made: Sketch): boolean {
  return made.every((count, at) => count === kept[at] || kept[at] === FULL);
}
