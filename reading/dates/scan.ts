import type { Piece } from '../figures/pieces.ts';
import type { DateCertainty } from '../types.ts';
import type { Day, Period } from './calendar.ts';
import type { DateVocabulary } from './vocabulary.ts';

/** One run of text being searched for dates. */
export interface Scan {
  vocabulary: DateVocabulary;
  text: string;
  pieces: Piece[];
  /** Day of publication, null when unknown: then only dates that are complete in the text resolve. */
  today: Day | null;
  /** Pieces before this index belong to an earlier date. */
  floor: number;
  /** The last date found before this place in the article. */
  previous: Period | null;
}

/** A date found at pieces `first` up to but not including `next`. */
export interface FoundDate extends Period {
  first: number;
  next: number;
  certainty: DateCertainty;
}

export function lowerAt(scan: Scan, index: number): string {
  return index >= scan.floor ? (scan.pieces[index]?.lower ?? '') : '';
}

/** How far left of a date the word that makes it a coming one may stand. */
const FUTURE_REACH = 14;

/** Does the clause before piece `index` speak of what is to come? */
export function speaksOfFuture(scan: Scan, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - FUTURE_REACH); i--) {
    const { lower } = scan.pieces[i] as Piece;
    if (lower === ';' || lower === ':' || lower === '"' || lower === 'said' || lower === 'told') return false;
    if (
      scan.vocabulary.future.has(lower) &&
      (!/^(?:planned|set)$/.test(lower) || /^(?:for|to)$/.test(scan.pieces[i + 1]?.lower ?? ''))
    )
      return true;
  }
  return false;
}
