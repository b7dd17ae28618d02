import type { Figure } from '../types.ts';
import type { Action } from './action.ts';
import { countedNoun } from './counted-noun.ts';
import { isParent } from './parts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { PERSONAL } from './senses.ts';
import type { Heard } from './speaker.ts';
import type { Spot } from './spots.ts';
import { topicOf } from './topics.ts';
import { GROUP, has } from './traits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { AUXILIARY, is } from './word-classes.ts';

/** Nouns of number that say nothing of what is counted: "bringing the total to 6,000". */
const BARE_TOPIC = /^(?:total|number|figure|count|tally)$/i;
const TOLL = /\btolls?$/i;
/** Most pieces between two amounts that share a noun. */
const LONGEST_JOINT = 7;
/** How far an index's level stands from its change, in pieces. */
const REACH_OF_POINTS = 12;
const BACK_REFERENCES = /\bof (?:them|whom|which|those)$/i;

/**
 * What a figure counts, as written. A bare number takes it from "the death toll rose to", from the figure before it
 * ("burying six men and hurting 30, two of them badly"), or from a verb that only people suffer.
 */
export function countsOf(
  { source: { text }, pieces, vocabulary }: Heard,
  spot: Spot,
  action: Action | null,
  before: Figure[],
): string {
  const earlier = before.at(-1) ?? null;
  if (spot.counted) return sliceOf(text, pieces, spot.counted.first, spot.counted.next);
  // "Four times the usual rate".
  if (spot.kind === 'ratio' && lowerOf(pieces, spot.next - 1) === 'times')
    return lowerOf(pieces, spot.next - 1);
  if (spot.kind === 'age' || spot.kind === 'magnitude' || spot.kind === 'measure' || spot.kind === 'duration')
    return '';
  const bare =
    spot.kind === 'count' || spot.kind === 'vague' || spot.kind === 'rate' || spot.kind === 'fraction';
  const refersBack =
    BACK_REFERENCES.test(sliceOf(text, pieces, spot.first, spot.next)) || isOfWhich(pieces, spot.first);
  if (bare && spot.elliptic && earlier && refersBack) return countedBy(lastCount(before) ?? earlier);
  if (bare && lowerOf(pieces, spot.next - 1) === 'us') return 'people';
  if (bare && spot.elliptic && isParent(pieces, spot.first, spot.next)) return 'children';
  if (bare && spot.elliptic && isStreak(pieces, spot.next)) return 'games';
  const named = bare && spot.elliptic ? numberedAfter(pieces, spot.next) : null;
  if (named) return sliceOf(text, pieces, named.first, named.next);
  const group = bare && spot.elliptic ? groupBefore(pieces, spot.first) : '';
  if (group) return group;
  const topic = topicOf(pieces, spot.first, 0);
  if (topic) {
    const words = sliceOf(text, pieces, topic.first, topic.next);
    return BARE_TOPIC.test(words) && earlier && earlier.start >= (pieces[0] as Piece).start
      ? earlier.counts || words
      : words;
  }
  if (bare && isLevel(pieces, spot.first)) return 'points';
  if (earlier && sharesNoun(pieces, spot, earlier)) return earlier.counts;
  if (!bare) return '';
  const personal = isPersonal(vocabulary, action?.lemma ?? null);
  const sentence = (pieces[0] as Piece).start;
  if (
    earlier &&
    earlier.start >= sentence &&
    earlier.counts !== '' &&
    // The twelve of "a mother of 12" are not those who were hurt.
    !(earlier.counts === 'children' && !earlier.text.endsWith('n')) &&
    (earlier.kind === 'count' || earlier.kind === 'vague' || earlier.kind === 'rate')
  ) {
    if (!personal || isPersonal(vocabulary, earlier.action)) return countedBy(earlier);
  }
  return personal || isThemAll(pieces, spot) ? 'people' : peculiarTo(action);
}

/** How many figures back the ones meant by "of them" may stand. */
const MOST_BACK = 4;

/** "More than [300 people] … 25 metres of water … 90 of them": the last figure that counts something. */
function lastCount(before: Figure[]): Figure | undefined {
  return before
    .slice(-MOST_BACK)
    .findLast(({ kind, counts }) => (kind === 'count' || kind === 'vague') && counts !== '');
}

/** "Bringing to [33] the number of people killed": what is numbered. */
function numberedAfter(pieces: Piece[], next: number): { first: number; next: number } | null {
  if (lowerOf(pieces, next) !== 'the' || !BARE_TOPIC.test(lowerOf(pieces, next + 1))) return null;
  return lowerOf(pieces, next + 2) === 'of' ? countedNoun(pieces, next + 3, false) : null;
}

/** "The toll rose to 43, and [12] were missing": of a toll the ones counted are people. */
function countedBy({ counts }: Figure): string {
  return TOLL.test(counts) ? 'people' : counts;
}

/** "The two were", "all three live", "seven others", "the five who": people, unless told before what they are. */
function isThemAll(pieces: Piece[], { first, next, core, spelled, elliptic, kind }: Spot): boolean {
  if (!elliptic || kind !== 'count' || !spelled) return false;
  const last = lowerOf(pieces, next - 1);
  if (last === 'others') return !/^(?:that|which|of)$/.test(lowerOf(pieces, next));
  if (lowerOf(pieces, next) === 'who') return true;
  const after = pieces[next];
  if (first !== core) return lowerOf(pieces, first) === 'other';
  if (first === 0) return /^(?:were|are|have)$/.test(after?.lower ?? '');
  if (!/^(?:the|all|other|these|those)$/.test(lowerOf(pieces, first - 1))) return false;
  return after !== undefined && (is(after, AUXILIARY) || after.entry.verb !== null);
}

/** "Have won six in a row", "lost two straight". */
function isStreak(pieces: Piece[], next: number): boolean {
  const word = lowerOf(pieces, next);
  return word === 'straight' || (word === 'in' && lowerOf(pieces, next + 2) === 'row');
}

/** "Fell 74 points, or 1.7 percent, to [4,218]": where an index came to. */
function isLevel(pieces: Piece[], first: number): boolean {
  if (!/^(?:to|at)$/.test(lowerOf(pieces, first - 1))) return false;
  for (let i = first - 2; i > Math.max(0, first - REACH_OF_POINTS); i--)
    if (lowerOf(pieces, i) === 'points') return pieces[i - 1]?.digit === true;
  return false;
}

/** "A crew of at least 23", "the group of nine": what is told by its size. */
function groupBefore(pieces: Piece[], first: number): string {
  const noun = pieces[first - 2];
  if (lowerOf(pieces, first - 1) !== 'of' || !has(noun, GROUP)) return '';
  return noun?.lower === 'crew' ? 'crew' : 'people';
}

/** What a bare number is of where the verb is said of one thing only: "scored 20". */
function peculiarTo(action: Action | null): string {
  return action?.lemma === 'score' ? 'points' : '';
}

/** "40 cases, of which [five] were fatal". */
function isOfWhich(pieces: Piece[], first: number): boolean {
  return (
    lowerOf(pieces, first - 2) === 'of' &&
    /^(?:whom|which|them|these|those)$/.test(lowerOf(pieces, first - 1))
  );
}

/** Is it something that only people suffer or do? */
function isPersonal(vocabulary: Vocabulary, lemma: string | null): boolean {
  return lemma !== null && ((vocabulary.get(lemma)?.senses ?? 0) & PERSONAL) !== 0;
}

/** "Sales of $2 million this year and [$5 million] in 1999", "debts of $2 million ([£1.5 million])": of the same noun. */
function sharesNoun(pieces: Piece[], spot: Spot, earlier: Figure): boolean {
  if ((spot.kind !== 'money' && spot.kind !== 'percent') || earlier.kind !== spot.kind) return false;
  const joint = lowerOf(pieces, spot.first - 1);
  if (!/^(?:and|or|against|from|with|versus|\()$/.test(joint)) return false;
  for (let i = spot.first - 1; i >= Math.max(0, spot.first - LONGEST_JOINT); i--)
    if ((pieces[i] as Piece).start < earlier.end) return true;
  return false;
}

function sliceOf(text: string, pieces: Piece[], first: number, next: number): string {
  return text.slice((pieces[first] as Piece).start, (pieces[next - 1] as Piece).end);
}
