import { foldedNames, termWeights } from '../../context/telling-terms.ts';
import type { CorpusArticle } from '../../context/types.ts';
import { nameHash, termHash } from './key-hash.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/** Weights are kept as their roots in so many steps: small ones, which are many, differ more. */
const STEPS = 127;
const DAY = 86_400_000;
/** Counted from here no day that a page can state is below zero: days from 0000-01-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_528;

/** One key of one article: the hash of a term with the term's weight, or of a name with the day of publication. */
export interface Entry {
  hash: number;
  value: number;
}

/** Everything an article is found by, in the order of the hashes, each hash once. */
export function entriesOf(article: CorpusArticle): Entry[] {
  const values = new Map<number, number>();
  const day = dayNumber(article.published?.date ?? null);
  for (const name of foldedNames(article)) values.set(nameHash(name), day);
  for (const [term, weight] of termWeights(article)) {
    const hash = termHash(term);
    values.set(hash, Math.max(values.get(hash) ?? 0, packedWeight(weight)));
  }
  return [...values].map(([hash, value]) => ({ hash, value })).sort((a, b) => a.hash - b.hash);
}

/** The weight, 0–1, that an entry's value stands for. */
export function weightOf(value: number): number {
  return (Math.min(value, STEPS) / STEPS) ** 2;
}

function packedWeight(weight: number): number {
  return Math.max(1, Math.round(STEPS * Math.sqrt(weight)));
}

/** A day as a whole number; 0 for none. */
function dayNumber(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? 0 : Math.max(0, time / DAY + DAYS_TO_1970);
}

export function packEntries(entries: readonly Entry[]): Uint8Array {
  const writer = new VarintWriter();
  let before = 0;
  for (const { hash, value } of entries) {
    writer.put(hash - before);
    writer.put(value);
    before = hash;
  }
  return writer.take();
}

/** Visits packed entries in the order of their hashes. */
export function eachEntry(bytes: Uint8Array, visit: (hash: number, value: number) => void): void {
  const reader = new VarintReader(bytes);
  for (let hash = 0; reader.more; ) {
    hash += reader.next();
    visit(hash, reader.next());
  }
}
