import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { hasSense, SOMEBODY } from './senses.ts';
import { AFTER_YEARS, has } from './traits.ts';

/** At fewer years it may be a time of day, and of more nobody tells. */
const YOUNGEST = 13;
const OLDEST = 110;
const TURNS = /^(?:died|dies|retired|married|wed|emigrated|enlisted)$/;
const PRONOUN = /^(?:i|he|she|who)$/;

/** "He died at 84", "his aunt retired at 67": is the number behind "at" an age? */
export function isTurnOfLife(pieces: Piece[], { first, core, next, min, max, spelled }: Quantity): boolean {
  if (first !== core || spelled || min === null || min !== max || min < YOUNGEST || min > OLDEST)
    return false;
  if (lowerOf(pieces, first - 1) !== 'at' || !TURNS.test(lowerOf(pieces, first - 2))) return false;
  return (next >= pieces.length || has(pieces[next], AFTER_YEARS)) && isPerson(pieces, first - 3);
}

/** Does a person stand at piece `at`, or another deed of one before "and"? */
function isPerson(pieces: Piece[], at: number): boolean {
  const subject = lowerOf(pieces, at) === 'had' ? at - 1 : at;
  const piece = pieces[subject];
  if (!piece) return false;
  if (PRONOUN.test(piece.lower) || hasSense(piece, SOMEBODY)) return true;
  // "His aunt".
  if (/^(?:his|her|my|our|their)$/.test(lowerOf(pieces, subject - 1))) return true;
  if (piece.lower === 'and') return pieces.slice(0, subject).some(({ lower }) => PRONOUN.test(lower));
  return piece.capital && pieces[subject - 1]?.capital === true;
}
