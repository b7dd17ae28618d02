import { VarintReader, VarintWriter } from './varints.ts';

/**
 * The postings of one bucket over a run of articles, as bytes: the least article number, then for each key in order
 * the distance to the key before, the length of its list in bytes, and the list: pairs of the distance to the article
 * before and the entry's value. A key is the part of a hash that the bucket does not tell.
 */
export type Lists = Map<number, Posting[]>;

/** One article that has a key, with the entry's value. */
export interface Posting {
  number: number;
  value: number;
}

/** Lists must be in the order of their articles' numbers. */
export function packChunk(lists: Lists): Uint8Array {
  const chunk = new VarintWriter();
  const list = new VarintWriter();
  let base = Number.POSITIVE_INFINITY;
  for (const [first] of lists.values()) if (first) base = Math.min(base, first.number);
  chunk.put(base);
  let before = 0;
  for (const key of [...lists.keys()].sort((a, b) => a - b)) {
    let number = base;
    for (const posting of lists.get(key) as Posting[]) {
      list.put(posting.number - number);
      list.put(posting.value);
      number = posting.number;
    }
    const bytes = list.take();
    chunk.put(key - before);
    chunk.put(bytes.length);
    chunk.append(bytes);
    before = key;
  }
  return chunk.take();
}

/** Adds a chunk's lists to the ends of others: of all of them, or of those whose keys are asked for. */
export function unpackChunk(bytes: Uint8Array, into: Lists, keys?: ReadonlySet<number>): void {
  const reader = new VarintReader(bytes);
  const base = reader.next();
  for (let key = 0; reader.more; ) {
    key += reader.next();
    const length = reader.next();
    const end = reader.at + length;
    if (keys && !keys.has(key)) {
      reader.at = end;
      continue;
    }
    const list = listIn(into, key);
    for (let number = base; reader.at < end; ) {
      number += reader.next();
      list.push({ number, value: reader.next() });
    }
  }
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
