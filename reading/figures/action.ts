import { nominalBefore, verbBefore, verbBeforePreposition } from './object-verb.ts';
import { lowerOf, type Piece } from './pieces.ts';
import type { Spot } from './spots.ts';
import { verbAfter } from './subject-verb.ts';
import { has, LINK, PREPOSITION } from './traits.ts';
import { BEFORE_STATE, is, LIGHT_VERB, SETTLEMENT, STATE } from './word-classes.ts';

/** The verb of the clause that a figure stands in. */
export interface Action {
  lemma: string;
  /** The piece where it stands. */
  at: number;
}

/** A figure of the same run with its action, for figures that share a verb. */
export interface Acted {
  spot: Spot;
  action: Action | null;
}

/** Lengths and times are not what a noun of action before them is about. */
const NAMELESS: ReadonlySet<string> = new Set(['measure', 'duration']);
const LONGEST_BEFORE_STATE = 5;

/** What happens to, or is done by, what the figure counts, as a lemma; null when the clause does not say. */
export function actionOf(pieces: Piece[], spot: Spot, previous: Acted | null): Action | null {
  if (spot.kind === 'age' || spot.kind === 'magnitude') return null;
  if (isPopulation(pieces, spot)) return { lemma: 'inhabit', at: spot.first - 1 };
  const modified = modifiedBy(pieces, spot);
  if (modified) return modified;
  const isNear = spot.counted !== null && spot.kind !== 'money';
  const state = stateOf(pieces, spot);
  const object = verbBefore(pieces, spot.first);
  if (state && (!object || is(pieces[object.at], LIGHT_VERB))) return state;
  if (object)
    return is(pieces[object.at], LIGHT_VERB) ? (nominalBefore(pieces, spot.first, isNear) ?? object) : object;
  if (spot.elliptic && has(pieces[spot.first - 1], LINK)) {
    const topic = nominalBefore(pieces, spot.first, false);
    if (topic) return topic;
  }
  const harm = ofWhat(pieces, spot.first);
  if (harm) return harm;
  // In "fire in two villages were …" the villages did nothing.
  const inPhrase = lowerOf(pieces, spot.first - 1) !== 'of' && has(pieces[spot.first - 1], PREPOSITION);
  return (
    (inPhrase ? null : verbAfter(pieces, spot.next)) ??
    (previous && sharesVerb(pieces, previous.spot, spot) ? previous.action : null) ??
    (NAMELESS.has(spot.kind) ? null : nominalBefore(pieces, spot.first, isNear)) ??
    verbBeforePreposition(pieces, spot.first) ??
    (inPhrase ? verbAfter(pieces, spot.next) : null)
  );
}

/** "The deaths of 18 soldiers led to …": what is counted belongs to the noun before it. */
function ofWhat(pieces: Piece[], first: number): Action | null {
  const lemma = lowerOf(pieces, first - 1) === 'of' ? (pieces[first - 2]?.entry.act ?? null) : null;
  return lemma === null || lemma === 'inhabit' ? null : { lemma, at: first - 2 };
}

/** "A 20-year sentence", "the two-day strike": a noun that a length of time is tied to. */
function modifiedBy(pieces: Piece[], { kind, next }: Spot): Action | null {
  const noun = pieces[next];
  if (kind !== 'duration' || !noun || lowerOf(pieces, next - 2) !== '-') return null;
  const { verb, act } = noun.entry;
  const lemma = act ?? (verb === noun.lower ? verb : null);
  return lemma === null ? null : { lemma, at: next };
}

/** "home to 120,000 people", "a town of 15,000 people", "a population of 5,000". */
function isPopulation(pieces: Piece[], spot: Spot): boolean {
  const before = pieces[spot.first - 1]?.lower;
  const noun = pieces[spot.first - 2];
  return (
    (before === 'to' && noun?.lower === 'home') ||
    (before === 'of' && (is(noun, SETTLEMENT) || noun?.lower === 'population'))
  );
}

/** "24 dead", "12 people dead", "50 arrests", "80 wounded", "two fatally". */
function stateOf(pieces: Piece[], spot: Spot): Action | null {
  const last = pieces[spot.next - 1];
  const head = spot.counted ? pieces[spot.counted.next - 1] : undefined;
  for (const piece of [head, last]) {
    const lemma = piece?.entry.act ?? null;
    const inhabits =
      lemma !== 'inhabit' || /^(?:has|have|had|with|of)$/.test(lowerOf(pieces, spot.first - 1));
    if (lemma !== null && inhabits) return { lemma, at: spot.next - 1 };
  }
  let at = spot.next;
  while (is(pieces[at], BEFORE_STATE) && at < spot.next + LONGEST_BEFORE_STATE) at++;
  const word = pieces[at];
  const lemma = is(word, STATE) || word?.lower === 'fatally' ? (word?.entry.act ?? null) : null;
  return lemma === null ? null : { lemma, at };
}

/** "two nuns and one cook fled": a figure joined to the one before shares its verb. */
function sharesVerb(pieces: Piece[], before: Spot, spot: Spot): boolean {
  if (spot.first - before.next > 2) return false;
  for (let i = before.next; i < spot.first; i++)
    if (!/^(?:and|,|or|-|\()$/.test(lowerOf(pieces, i))) return false;
  return true;
}
