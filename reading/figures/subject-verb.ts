import type { Action } from './action.ts';
import { guessLemma } from './guess-lemma.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { isSeldomVerb } from './seldom-verbs.ts';
import { has, NOUN_OPENER } from './traits.ts';
import { AUXILIARY, is, RAISING_VERB, STATE } from './word-classes.ts';

/** How far behind a figure its verb may stand. */
const REACH = 16;
const BREAKS = new Set('. ; : ? ! ( ) — –'.split(' '));
/** Another clause begins; only after a comma may the figure's own clause go on behind it. */
const JOINTS = new Set('and but when after because as while'.split(' '));
const RELATIVES = new Set('where when which while but'.split(' '));

/**
 * The verb whose subject the figure is, behind its phrases and appositions: "40 pupils had been hurt",
 * "six men, two of them from Lund, are held". A participle right behind the noun ("two officers involved in …")
 * gives way to a verb with an auxiliary further on, unless it tells what has become of people.
 */
export function verbAfter(pieces: Piece[], next: number): Action | null {
  let commas = 0;
  let auxiliary = false;
  let participle: Action | null = null;
  for (let i = next; i < Math.min(pieces.length, next + REACH); i++) {
    const piece = pieces[i] as Piece;
    const { lower, capital } = piece;
    if (BREAKS.has(lower)) return participle;
    if (lower === ',') {
      if (++commas > 2 || participle || opensClause(pieces, i + 1)) return participle;
      auxiliary = false;
    } else if (JOINTS.has(lower)) {
      const joined = lower === 'and' && startsFigure(pieces[i + 1]);
      if (participle || (commas === 0 && !joined)) return participle;
      // "34 bodies and 88 injured arrived": past the number and its noun.
      if (joined) i += 2;
    } else if (is(piece, AUXILIARY)) auxiliary = true;
    else if (auxiliary && is(piece, RAISING_VERB)) {
      if (lowerOf(pieces, i + 1) === 'as') i++;
    } else if (/^(?:who|that|which)$/.test(lower) && (participle || isOthers(pieces, i, next)))
      return participle;
    else if (!capital || auxiliary || i === next) {
      const verb = verbAt(pieces, i, i === next, auxiliary, commas);
      if (!verb) continue;
      if (i > next || auxiliary || is(piece, STATE) || !lower.endsWith('ed'))
        return participle && !auxiliary ? participle : verb;
      participle = verb;
    }
  }
  return participle;
}

/** "Crews fought the blaze which …": the clause is about another noun. */
function isOthers(pieces: Piece[], at: number, next: number): boolean {
  return lowerOf(pieces, at) === 'which' && at > next && lowerOf(pieces, at - 1) !== ',';
}

function verbAt(
  pieces: Piece[],
  at: number,
  direct: boolean,
  auxiliary: boolean,
  commas: number,
): Action | null {
  const piece = pieces[at] as Piece;
  const { lower, entry } = piece;
  if (lower === 'fatal') return { lemma: 'die', at };
  const streets = lowerOf(pieces, at + 3) === 'streets' || lowerOf(pieces, at + 2) === 'streets';
  if (/^(?:took|take|takes|taken)$/.test(lower) && streets) return { lemma: 'rally', at };
  const state = is(piece, STATE) ? entry.act : null;
  if (state !== null && (auxiliary || direct) && commas !== 1) return { lemma: state, at };
  const lemma = entry.verb ?? (auxiliary || direct ? guessLemma(lower) : null);
  if (lemma === null || lowerOf(pieces, at + 1) === 'fatal' || isSeldomVerb(pieces, at)) return null;
  if (commas === 1 && !auxiliary) return null;
  if (lower.endsWith('ing') && !auxiliary && !direct) return null;
  // "10 fire engines".
  const counted = !direct && startsFigure(pieces[at - 1]);
  return !auxiliary && (counted || isNounHere(pieces, at)) ? null : { lemma, at };
}

/** After a comma: a number, or a clause that says something of its own. */
function opensClause(pieces: Piece[], at: number): boolean {
  const after = pieces[at];
  if (!after || after.digit || RELATIVES.has(after.lower)) return true;
  return after.lower === 'of' && lowerOf(pieces, at + 1) === 'which';
}

function startsFigure(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.digit || NUMBER_STARTS.has(piece.lower));
}

/** Words that are verbs and nouns stand as nouns behind a determiner, an adjective or a preposition. */
function isNounHere(pieces: Piece[], at: number): boolean {
  const { lower, glued } = pieces[at] as Piece;
  const before = pieces[at - 1];
  if (!before) return false;
  if (glued && before.lower === '-') return true;
  if (has(before, NOUN_OPENER)) return true;
  return (
    before.lower !== 'who' &&
    !lower.endsWith('ed') &&
    before.word &&
    /(?:al|ic|ous|ive|ful|ian|ish)$/.test(before.lower)
  );
}
