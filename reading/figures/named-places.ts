import type { Span } from '../types.ts';
import type { Piece } from './pieces.ts';
import { has, INTRODUCTION } from './traits.ts';
import { AFTER_PLACE, is, NO_PLACE } from './word-classes.ts';

const REACH = 16;
const BREAKS = new Set('; : . " “ ” ! ?'.split(' '));
const LOCATIVE = new Set('in on at near off across outside inside throughout around'.split(' '));

/** The nearest name behind a preposition of place ("in Lund", "near the village of Orm"), walking from piece `from` by `step`. */
export function namedPlaceAfter(pieces: Piece[], from: number, step: 1 | -1): Span | null {
  for (let i = from, left = REACH; left > 0 && i >= 0 && i < pieces.length; i += step, left--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    const place = LOCATIVE.has(lower) ? nameAt(pieces, i + 1) : null;
    if (place) return place;
  }
  return null;
}

function nameAt(pieces: Piece[], at: number): Span | null {
  let first = at;
  while (has(pieces[first], INTRODUCTION) && !pieces[first]?.capital) first++;
  let next = first;
  while (isNamePart(pieces, first, next)) next++;
  const after = pieces[next];
  if (next === first || (after?.word && !is(after, AFTER_PLACE))) return null;
  const start = (pieces[first] as Piece).start;
  const { end } = pieces[next - 1] as Piece;
  return end - start > 1 ? { start, end } : null;
}

/** A capital, or the hyphens and small words inside "Aix-en-Othe". */
function isNamePart(pieces: Piece[], first: number, at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (piece.capital) return !is(piece, NO_PLACE);
  if (at === first || !piece.glued || piece.lower === "'s") return false;
  return piece.word || (piece.lower === '-' && pieces[at + 1]?.glued === true);
}
