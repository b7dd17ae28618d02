import type { Claim } from './claim.ts';
import { subjectBefore } from './claimant-phrases.ts';
import { MARKS } from './marks.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, SOURCE } from './senses.ts';
import { is, NO_NOUN, QUANTITY_NOUN } from './word-classes.ts';

/** Claims that no verb of speech makes, but a colon, a dash or words for counting. */

/** Most words that a source beside a colon is named by. */
const LONGEST_SOURCE = 5;
/** How far behind "by" the "count" in "by the club's own count" may stand. */
const TALLY_REACH = 9;
const TALLY = /^(?:count|counts|tally|tallies|reckoning|estimate|estimates|account)$/;
const GIVEN_REACH = 5;

/** "Health ministry: 149 dead" at the head of a run, "40 dead in blast: police" and "… - police" at its end. */
export function claimByMark(pieces: Piece[], at: number): Claim | null {
  const { lower, glued } = pieces[at] as Piece;
  if (lower === ':' && at > 0 && isSource(pieces, 0, at))
    return { who: { first: 0, next: at }, pronoun: false, at, trailing: false };
  const parts = lower === ':' || lower === '—' || lower === '–' || (lower === '-' && !glued);
  const next = lowerOf(pieces, pieces.length - 1) === '.' ? pieces.length - 1 : pieces.length;
  return parts && at > 1 && isSource(pieces, at + 1, next)
    ? { who: { first: at + 1, next }, pronoun: false, at, trailing: true }
    : null;
}

/** A few words for one who may know, the last of them saying so. */
function isSource(pieces: Piece[], first: number, next: number): boolean {
  if (next <= first || next - first > LONGEST_SOURCE) return false;
  if (!hasSense(pieces[next - 1], SOURCE)) return false;
  return pieces
    .slice(first, next)
    .every(
      (piece) =>
        (piece.word || piece.lower === "'s") &&
        !piece.digit &&
        (!is(piece, NO_NOUN) || /^(?:the|of)$/.test(piece.lower)),
    );
}

/** "By the fan club's own count", "gave a toll of 800", "gave the strength as 6.4". */
export function claimByTally(pieces: Piece[], at: number): Claim | null {
  const { lower } = pieces[at] as Piece;
  if (lower === 'by') return byCount(pieces, at);
  if (!/^(?:gave|gives?)$/.test(lower)) return null;
  for (let i = at + 1; i < Math.min(pieces.length, at + GIVEN_REACH); i++) {
    if (!pieces[i]?.word || pieces[i]?.digit) return null;
    if (!is(pieces[i], QUANTITY_NOUN)) continue;
    const subject = /^(?:of|as|at)$/.test(lowerOf(pieces, i + 1)) ? subjectBefore(pieces, at) : null;
    return subject && { ...subject, at, trailing: false };
  }
  return null;
}

function byCount(pieces: Piece[], at: number): Claim | null {
  for (let i = at + 2; i < Math.min(pieces.length, at + TALLY_REACH); i++) {
    const lower = lowerOf(pieces, i);
    if (MARKS.has(lower)) return null;
    if (lower !== "'s" && lower !== "'") continue;
    const noun = lowerOf(pieces, i + 1) === 'own' ? i + 2 : i + 1;
    if (!TALLY.test(lowerOf(pieces, noun))) return null;
    return { who: { first: at + 1, next: i }, pronoun: false, at, trailing: at > 2 };
  }
  return null;
}
