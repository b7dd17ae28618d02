import { BitReader, BitWriter, bitsOfAny } from './bits.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/**
 * The postings of one bucket over a run of articles, as bytes: the least article number, how far the highest is from it,
 * then for each key in order the distance to the key before, the length of its list in bytes, and the list.
 * A key is the part of a hash that the bucket does not tell.
 *
 * A list is packed in bits: how many postings; how their values are written and the least of them; then for each posting
 * the distance to the article before, and its value above the least: in so many bits each, or, where most are the least
 * or near it, in few bits for small ones.
 */
export type Lists = Map<number, Posting[]>;

/** One article that has a key, with the entry's value. */
export interface Posting {
  number: number;
  value: number;
}

/** Bits that tell how wide values are. */
const WIDTH = 5;
/** In the place of a width: small values are short. */
const SHORT = 31;

/** Lists must be in the order of their articles' numbers. */
export function packChunk(lists: Lists): Uint8Array {
  const chunk = new VarintWriter();
  const list = new BitWriter();
  let base = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const postings of lists.values()) {
    base = Math.min(base, postings[0]?.number ?? base);
    highest = Math.max(highest, postings.at(-1)?.number ?? 0);
  }
  chunk.put(base);
  chunk.put(highest - base);
  let before = 0;
  for (const key of [...lists.keys()].sort((a, b) => a - b)) {
    packList(list, lists.get(key) as Posting[], base, highest - base);
    const bytes = list.take();
    chunk.put(key - before);
    chunk.put(bytes.length);
    chunk.append(bytes);
    before = key;
  }
  return chunk.take();
}

function packList(bits: BitWriter, postings: Posting[], base: number, span: number): void {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { value } of postings) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const widest = 32 - Math.clz32(most - least);
  const together = postings.reduce((sum, { value }) => sum + bitsOfAny(value - least), 0);
  const width = together < widest * postings.length ? SHORT : widest;
  bits.putAny(postings.length);
  bits.put(width, WIDTH);
  bits.putAny(least);
  const usual = usualDistance(postings.length, span);
  let next = base;
  for (const { number, value } of postings) {
    bits.putNear(number - next, usual);
    if (width === SHORT) bits.putAny(value - least);
    else bits.put(value - least, width);
    next = number + 1;
  }
}

/** Adds a chunk's lists to the ends of others: of all of them, or of those whose keys are asked for. */
export function unpackChunk(bytes: Uint8Array, into: Lists, keys?: ReadonlySet<number>): void {
  const reader = new VarintReader(bytes);
  const base = reader.next();
  const span = reader.next();
  for (let key = 0; reader.more; ) {
    key += reader.next();
    const length = reader.next();
    if (!keys || keys.has(key)) unpackList(new BitReader(bytes, reader.at), base, span, listIn(into, key));
    reader.at += length;
  }
}

function unpackList(bits: BitReader, base: number, span: number, into: Posting[]): void {
  const length = bits.takeAny();
  const width = bits.take(WIDTH);
  const least = bits.takeAny();
  const usual = usualDistance(length, span);
  let next = base;
  for (let at = 0; at < length; at++) {
    const number = next + bits.takeNear(usual);
    into.push({ number, value: least + (width === SHORT ? bits.takeAny() : bits.take(width)) });
    next = number + 1;
  }
}

/** Bits of the distance between two postings, were they evenly spread over the run. */
function usualDistance(postings: number, span: number): number {
  return Math.max(0, 31 - Math.clz32(span / postings));
}

/** The list of a key, made where there is none. */
export function listIn(lists: Lists, key: number): Posting[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
