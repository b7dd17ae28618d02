import { isPlural } from './counted-noun.ts';
import type { Piece } from './pieces.ts';

/** Whom one cites, other than a reason ("citing costs"). */
const SOURCE =
  /^(?:officials?|sources?|police|witness(?:es)?|reports?|data|figures|documents?|statistics|doctors?|medics?|staff|authorit(?:y|ies)|spokes\w+|residents?|agency|media|newspapers?|officers?|records?|surveys?|estimates?|experts?|analysts?|aides?|advis[eo]rs?|people|relatives|lawyers?|prosecutors?|rescuers?|stud(?:y|ies)|management|research|government)$/;
/** Words that no name of a speaker holds: "gunshots woke him up", "of what it". */
const NO_SPEAKER = /^(?:him|them|us|me|up|what|which|having)$|n't$|^(?:it|he|she|that|there|who)'s$|'re$/;

/** Pieces `first` up to `next`. */
interface PieceSpan {
  first: number;
  next: number;
}

/** Does a phrase name somebody, or a document, that one has something from? */
export function namesSource(pieces: Piece[], { first, next }: PieceSpan): boolean {
  for (let i = first; i < next; i++)
    if (pieces[i]?.capital || SOURCE.test(pieces[i]?.lower ?? '')) return true;
  return false;
}

/** Can a phrase be the subject of a verb of speech? Half a clause and a bare common noun ("performance") cannot. */
export function mayClaim(pieces: Piece[], { first, next }: PieceSpan): boolean {
  for (let i = first; i < next; i++) if (NO_SPEAKER.test(pieces[i]?.lower ?? '')) return false;
  const only = pieces[first] as Piece;
  if (only.digit) return false;
  if (next - first > 1 || only.capital) return true;
  return /^(?:i|we|you|he|she|it|they)$/.test(only.lower) || SOURCE.test(only.lower) || isPlural(only);
}
