import type { PieceSpan } from './claimant-phrases.ts';
import { isPlural } from './counted-noun.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, SOURCE } from './senses.ts';

/** Words that no name of a speaker holds: "gunshots woke him up", "of what it". */
const NO_SPEAKER = /^(?:him|them|us|me|up|what|which|having)$|n't$|^(?:it|he|she|that|there|who)'s$|'re$/;

/** Does a phrase name somebody, or a document, that one has something from, other than a reason ("citing costs")? */
export function namesSource(pieces: Piece[], { first, next }: PieceSpan): boolean {
  for (let i = first; i < next; i++) if (pieces[i]?.capital || hasSense(pieces[i], SOURCE)) return true;
  return false;
}

/** Can a phrase be the subject of a verb of speech? Half a clause and a bare common noun ("performance") cannot. */
export function mayClaim(pieces: Piece[], { first, next }: PieceSpan): boolean {
  for (let i = first; i < next; i++) if (NO_SPEAKER.test(lowerOf(pieces, i))) return false;
  if (/^(?:and|or|but)$/.test(lowerOf(pieces, next - 1))) return false;
  const only = pieces[first] as Piece;
  if (only.digit) return false;
  if (next - first > 1 || only.capital) return true;
  return /^(?:i|we|you|he|she|it|they)$/.test(only.lower) || hasSense(only, SOURCE) || isPlural(only);
}
