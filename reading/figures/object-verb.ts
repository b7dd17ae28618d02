import type { Action } from './action.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { isSeldomVerb } from './seldom-verbs.ts';
import { BEFORE_NOUN, has, PREPOSITION } from './traits.ts';
import { BEFORE_OBJECT, CLAUSE_OPENER, is, LIGHT_VERB, SPEECH_VERB } from './word-classes.ts';

/** How far before a figure its verb or noun of action may stand. */
const REACH = 16;
const OBJECT_REACH = 6;
const BREAKS = new Set('. ; : ? ! ( ) — –'.split(' '));

/** The verb whose object the figure is: right before it, articles, names and adverbs aside. */
export function verbBefore(pieces: Piece[], first: number): Action | null {
  for (let i = first - 1; i >= Math.max(0, first - OBJECT_REACH); i--) {
    const piece = pieces[i] as Piece;
    const lemma = i < first - 1 && piece.capital && i > 0 ? null : verbAt(pieces, i);
    if (lemma !== null) return { lemma, at: i };
    if (is(piece, BEFORE_OBJECT) || piece.lower.endsWith('ly') || isParticle(pieces, i)) continue;
    if (piece.capital && i > 0 && !has(pieces[i - 1], PREPOSITION)) continue;
    if (piece.capital || piece.lower === "'s" || piece.lower === "'") continue;
    return null;
  }
  return null;
}

/** "Shut down three plants", "laid off 40". */
function isParticle(pieces: Piece[], at: number): boolean {
  return /^(?:down|off|out|away)$/.test(lowerOf(pieces, at)) && verbAt(pieces, at - 1) !== null;
}

/** A figure with a noun of its own takes only a noun of action right before it: "destruction in seven villages". */
const NEAR = 3;

/** "the mobilization of 90,000 reservists", "a death toll of 12", "the number of dead rose to 10". */
export function nominalBefore(pieces: Piece[], first: number, near: boolean): Action | null {
  for (let i = first - 1; i >= Math.max(0, first - (near ? NEAR : REACH)); i--) {
    const piece = pieces[i] as Piece;
    if (BREAKS.has(piece.lower)) return null;
    if (piece.entry.act !== null) return { lemma: piece.entry.act, at: i };
    if (piece.lower !== 'of' && i <= first - 4 && is(piece, CLAUSE_OPENER)) return null;
  }
  return null;
}

/** "agreed to buy it for $5 million", "rose by 5 percent": the nearest verb before the phrase the figure stands in. */
export function verbBeforePreposition(pieces: Piece[], first: number): Action | null {
  for (let i = first - 1; i >= Math.max(0, first - 2 * REACH); i--) {
    const { lower, capital } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    // "to acquire the firm, a company that …, for $5": an apposition is stepped over.
    if (lower === ',' && i === first - 2) i = Math.max(0, i - REACH, commaBefore(pieces, i));
    if (is(pieces[i], CLAUSE_OPENER) && i < first - 1 && lower !== 'as' && lower !== 'and') return null;
    const lemma = capital ? null : verbAt(pieces, i);
    if (lemma !== null && !is(pieces[i], LIGHT_VERB)) return { lemma, at: i };
    // "… has printed 11 books, and Lund said it has sales of $2".
    if (lemma === null && is(pieces[i], SPEECH_VERB) && /^(?:said|says|told)$|ed$/.test(lower)) return null;
  }
  return null;
}

function commaBefore(pieces: Piece[], at: number): number {
  let i = at - 1;
  while (i > 0 && lowerOf(pieces, i) !== ',') i--;
  return i;
}

/** The lemma of a piece used as a verb; words that are nouns where they stand are none. */
function verbAt(pieces: Piece[], at: number): string | null {
  const { lower = '', glued = false, entry } = pieces[at] ?? {};
  const lemma = entry?.verb ?? null;
  if (lemma === null || (glued && lowerOf(pieces, at - 1) === '-') || isSeldomVerb(pieces, at)) return null;
  // "wound up" is no wound.
  if (lower === 'wound' && lowerOf(pieces, at + 1) === 'up') return null;
  // "strikes in nine ports": a plural, not a verb.
  if (lower === `${lemma}s` && /^(?:in|of|on|at|near)$/.test(lowerOf(pieces, at + 1))) return null;
  if (lower.endsWith('ed') || lower.endsWith('ing')) return lemma;
  return has(pieces[at - 1], BEFORE_NOUN) ? null : lemma;
}
