import { foldedNames, termWeights } from '../../context/telling-terms.ts';
import { toldKeys } from '../../context/told-keys.ts';
import type { CorpusArticle } from '../../context/types.ts';
import { nameHash, termHash, toldHash } from './key-hash.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/** Weights are kept as one of eight levels, each so many times the one below: how much rarer a term is decides more. */
const LEVELS = 8;
const STEP = Math.SQRT2;
/** A term that a long text has once. */
const LEAST_WEIGHT = 0.04;
const DAY = 86_400_000;
/** Days are counted from 1900: of earlier ones only that there is one is kept. */
const DAYS_TO_1970 = 25_567;
/** What all entries have as their value that need none. */
const NO_VALUE = 0;

/** One key of one article: the hash of a term with the level of its weight, of a name with the day of publication, or of what is told. */
export interface Entry {
  hash: number;
  value: number;
}

/** Everything an article is found by, in the order of the hashes, each hash once. */
export function entriesOf(article: CorpusArticle): Entry[] {
  const values = new Map<number, number>();
  const day = dayNumber(article.published?.date ?? null);
  for (const name of foldedNames(article)) values.set(nameHash(name), day);
  for (const key of toldKeys(article)) values.set(toldHash(key), NO_VALUE);
  for (const [term, weight] of termWeights(article)) {
    const hash = termHash(term);
    values.set(hash, Math.max(values.get(hash) ?? 0, levelOf(weight)));
  }
  return [...values].map(([hash, value]) => ({ hash, value })).sort((a, b) => a.hash - b.hash);
}

/** The weight, 0–1, that an entry's value stands for. */
export function weightOf(value: number): number {
  return LEAST_WEIGHT * STEP ** Math.min(value, LEVELS - 1);
}

function levelOf(weight: number): number {
  const level = Math.round(Math.log(weight / LEAST_WEIGHT) / Math.log(STEP));
  return Math.max(0, Math.min(LEVELS - 1, level));
}

/** A day as a whole number; 0 for none. */
function dayNumber(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? 0 : Math.max(1, Math.floor(time / DAY) + DAYS_TO_1970);
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
