import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { hasSense, SOMEBODY } from './senses.ts';
import { AFTER_YEARS, has } from './traits.ts';

/** At fewer years it may be a time of day, and of more nobody tells. */
const YOUNGEST = 13;
const OLDEST = 110;
const TURNS = /^(?:died|dies|retired|married|wed|emigrated|enlisted)$/;
const PRONOUN = /^(?:i|he|she|who)$/;
/** What somebody leaves at an age. */
const LEFT = /^(?:school|home|college|university)$/;

/** "He died at 84", "she began acting at 14 and left school at 16": is the number behind "at" an age? */
export function isTurnOfLife(pieces: Piece[], { first, core, next, min, max, spelled }: Quantity): boolean {
  if (first !== core || spelled || min === null || min !== max || min < YOUNGEST || min > OLDEST)
    return false;
  if (lowerOf(pieces, first - 1) !== 'at') return false;
  if (next < pieces.length && !has(pieces[next], AFTER_YEARS)) return false;
  const last = lowerOf(pieces, first - 2);
  if (TURNS.test(last)) return isPerson(pieces, first - 3);
  const verb = lowerOf(pieces, first - 3);
  if (LEFT.test(last)) return verb === 'left' && isPerson(pieces, first - 4);
  return last.endsWith('ing') && /^(?:began|started|quit)$/.test(verb) && isPerson(pieces, first - 4);
}

/** Does a person stand at piece `at`, perhaps before "had" or "later", or another deed of one before "and"? */
function isPerson(pieces: Piece[], at: number): boolean {
  const subject = /^(?:had|later|first|then)$/.test(lowerOf(pieces, at)) ? at - 1 : at;
  const piece = pieces[subject];
  if (!piece) return false;
  if (PRONOUN.test(piece.lower) || hasSense(piece, SOMEBODY)) return true;
  // "His aunt".
  if (/^(?:his|her|my|our|their)$/.test(lowerOf(pieces, subject - 1))) return true;
  if (piece.lower === 'and') return pieces.slice(0, subject).some(({ lower }) => PRONOUN.test(lower));
  return piece.capital && subject > 0 && pieces[subject - 1]?.capital === true;
}
