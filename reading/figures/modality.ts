import type { Modality } from '../types.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, RUMOUR } from './senses.ts';
import { DOUBT, has, LIMIT } from './traits.ts';
import { CLAUSE_START, DENIAL, is, PLAN } from './word-classes.ts';

const REACH = 14;
const BREAKS = new Set('; : . " “ ” ( ) ! ?'.split(' '));

const HYPOTHETICAL = new Set('could may might would if unless should'.split(' '));
/** "While nothing is confirmed, …": clauses that say nothing of the main one. */
const CONCESSION = new Set('while although though because since when after'.split(' '));
/** Doubts colour only what stands right behind them. */
const REACH_OF_DOUBT = 3;

/**
 * How the clause puts a figure: as a fact, a plan, a possibility or a denial.
 * `first` is the figure's first piece, `verb` that of its verb or -1.
 */
export function modalityOf(pieces: Piece[], first: number, verb: number): Modality {
  let found: Modality = 'asserted';
  const left = verb < 0 ? first : Math.min(first, verb);
  for (let i = endOfClause(pieces, first, verb); i >= Math.max(0, left - REACH); i--) {
    const piece = pieces[i] as Piece;
    const { lower } = piece;
    if (i < left) {
      if (BREAKS.has(lower)) break;
      if (lower === ',' && CONCESSION.has(lowerOf(pieces, 0))) break;
      if (is(piece, CLAUSE_START)) return deniesClause(pieces, i) ? 'denied' : found;
    }
    if (is(piece, DENIAL) && !isLimit(pieces, i)) return 'denied';
    if (found !== 'asserted') continue;
    if (isNamedSo(pieces, i)) continue;
    if (has(piece, DOUBT) && left - i <= REACH_OF_DOUBT) found = 'hypothetical';
    else if (is(piece, PLAN) && (lower !== 'set' || lowerOf(pieces, i + 1) === 'to')) found = 'planned';
    else if (HYPOTHETICAL.has(lower))
      found = lower === 'would' && isIndirect(pieces, i) ? 'planned' : 'hypothetical';
  }
  return found;
}

/** "Will Smith", "in May": no auxiliary. */
function isNamedSo(pieces: Piece[], at: number): boolean {
  const { capital, lower } = pieces[at] as Piece;
  return capital && (lower === 'may' || (lower === 'will' && pieces[at + 1]?.capital === true));
}

/** The verb behind the figure, if no comma parts it from the figure; else the figure. */
function endOfClause(pieces: Piece[], first: number, verb: number): number {
  for (let i = first; i < verb; i++) if (lowerOf(pieces, i) === ',') return first;
  return Math.max(first, verb);
}

/** "said it would": a plan told in indirect speech. */
function isIndirect(pieces: Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (/^(?:said|says|saying|announced|confirmed|promised|pledged)$/.test(lowerOf(pieces, i))) return true;
  return false;
}

/** "not only", "not fewer than": no denial. */
function isLimit(pieces: Piece[], at: number): boolean {
  return lowerOf(pieces, at) === 'not' && has(pieces[at + 1], LIMIT);
}

/** "denied that 12 people …", "no evidence that …", "it is not true that …". */
function deniesClause(pieces: Piece[], at: number): boolean {
  const before = lowerOf(pieces, at - 1);
  // "Denied reports that 70 soldiers had deserted".
  if (hasSense(pieces[at - 1], RUMOUR) && (is(pieces[at - 2], DENIAL) || is(pieces[at - 3], DENIAL)))
    return true;
  if (is(pieces[at - 1], DENIAL)) return true;
  return /^(?:evidence|indication|sign|true)$/.test(before) && /^(?:no|not)$/.test(lowerOf(pieces, at - 2));
}
