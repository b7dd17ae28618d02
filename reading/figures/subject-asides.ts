import { MARKS } from './marks.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { DOCUMENT, hasSense, ISSUED, SOURCE } from './senses.ts';
import { has, LEADER } from './traits.ts';
import { is, SUBJECT_STOP } from './word-classes.ts';

/** What stands between a subject and its verb of speech and is stepped over. */

/** How far back a relative clause between commas is looked for. */
const LONGEST_RELATIVE = 24;
/** Most words that tell more of a subject between it and its verb, without commas. */
const LONGEST_ASIDE = 9;
const OPENERS = /^(?:the|an?|he|she|they|it|we)$/;
const AUXILIARIES = /^(?:is|are|was|were|be|been|ha[sd]|have|and|to)$/;

/** The comma before "which employs thousands", "for his part" … when such an aside ends at `end`; -1 otherwise. */
export function commaBeforeAside(pieces: Piece[], end: number): number {
  return Math.max(relativeBefore(pieces, end), asideBefore(pieces, end));
}

/** The comma before "which", "who" … when the clause that ends at `end` begins so; -1 otherwise. */
function relativeBefore(pieces: Piece[], end: number): number {
  for (let i = end - 1; i > Math.max(0, end - LONGEST_RELATIVE); i--) {
    const lower = lowerOf(pieces, i);
    if (MARKS.has(lower)) return -1;
    if (/^(?:which|who|whose|where)$/.test(lower)) return lowerOf(pieces, i - 1) === ',' ? i - 1 : -1;
  }
  return -1;
}

/** The comma before "for his part", "in a statement" or "meanwhile" when that ends at `end`; -1 otherwise. */
function asideBefore(pieces: Piece[], end: number): number {
  let first = end;
  while (first > Math.max(0, end - LONGEST_ASIDE) && !MARKS.has(lowerOf(pieces, first - 1))) first--;
  const alone = end - first === 1 && (has(pieces[first], LEADER) || lowerOf(pieces, first) === 'too');
  const told = end > first && /^(?:for|in|on|at|during|after)$/.test(lowerOf(pieces, first));
  return (alone || told) && lowerOf(pieces, first - 1) === ',' ? first - 1 : -1;
}

/** "Priests who run the clinic say", "an autopsy released on Friday showed": where the noun ends that is told more of. */
export function nounBefore(pieces: Piece[], end: number): number {
  for (let i = end - 1; i > Math.max(0, end - LONGEST_ASIDE); i--) {
    const { lower } = pieces[i] as Piece;
    if (MARKS.has(lower)) break;
    if (lower === 'who') return i + 1 === end || opensSubject(pieces[i + 1]) ? end : i;
    if (is(pieces[i], SUBJECT_STOP)) break;
    if (hasSense(pieces[i], ISSUED) && isNounBefore(pieces, i)) return i;
  }
  return end;
}

/** "Who the police said": the clause has a subject of its own. */
function opensSubject(piece: Piece | undefined): boolean {
  return !piece?.word || piece.capital || OPENERS.test(piece.lower) || hasSense(piece, SOURCE);
}

function isNounBefore(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (!before?.word || AUXILIARIES.test(before.lower)) return false;
  return before.entry.verb === null || hasSense(before, DOCUMENT);
}
