import type { Corrections } from '../corrections.ts';
import type { Verdict, VerdictKind } from '../types.ts';
import { comparePair, weighPair } from './compare-figures.ts';
import type { Facets } from './facets.ts';
import { byValue, isHarm, isStanding, saidBy } from './kinds.ts';
import type { Links } from './links.ts';
import { isSameFigure } from './quantities.ts';
import { FAR } from './relate-places.ts';
import type { Scales } from './scales.ts';
import { FORCES } from './tables/people.ts';
import { isClosed } from './times.ts';

/** A conflict of which less is known is not called one. */
const SURE_CONFLICT = 0.55;
/** A conflict with an article that tells another event of the story: a fact that both recall. */
const SURE_ACROSS_EVENTS = 0.65;
/** And what is not more probable than all else together is neither that nor an update. */
const MORE_THAN_EVEN = { conflict: 0.5, update: 0.5 };
/** Two countries, three leaders: small numbers without a verb meet everywhere; only much the same words make them one. */
const SMALL = 10;
const SMALL_OVERLAP = 0.5;
/** So many times smaller, a number without a verb counts something else. */
const LOST_BESIDE = 1000;
/** So many times the other, nobody mixes it up with a figure of another scope. */
const BEYOND_MIXING_UP = 100;
/** A figure of another scope, told of another event, of which less is known has to count much the same. */
const SURE_NEAR_MISS = 0.6;
/** So many times the other, and no figure in common. */
const FAR_APART = 5;

/** Two desks measure no shock so far apart. */
const OTHER_SHOCK = 1;

/** A figure of another article beside one of the page's. */
export interface Match {
  facets: Facets;
  verdict: Verdict;
}

interface Pair extends Match {
  quantity: Facets;
  links: Links;
}

/**
 * What one other article has to say on each of the page's quantities: the figure that meets it, or the one that
 * comes near; null for neither. A false alarm costs trust, so a conflict has to pass many doubts.
 */
export function matchQuantities(
  here: Facets[],
  there: Facets[],
  sameEvent: boolean,
  corrections: Corrections,
  scales: Scales,
): Map<Facets, Match> {
  const rows = here.map((quantity) => pairsOf(quantity, there, sameEvent, scales));
  const threshold = tellsTheSame(rows)
    ? sameEvent
      ? SURE_CONFLICT
      : SURE_ACROSS_EVENTS
    : Number.POSITIVE_INFINITY;
  const doubtful = (pair: Pair) =>
    (!sameEvent && isMeasuredOnce(pair.quantity)) ||
    pair.verdict.certainty < threshold ||
    !isSure(pair) ||
    here.some((own) => own !== pair.quantity && isSameFigure(own, pair.facets)) ||
    struckOut(pair, corrections);
  const matches = new Map<Facets, Match>();
  for (const pairs of rows) {
    const best = bestOf(pairs.filter((pair) => pair.verdict.verdict !== 'conflict' || !doubtful(pair)));
    if (best) matches.set(best.quantity, best);
  }
  return matches;
}

/** The pairs of one quantity in which something is known of what both count. */
function pairsOf(quantity: Facets, others: Facets[], sameEvent: boolean, scales: Scales): Pair[] {
  return others
    .map((facets) => ({ quantity, facets, ...comparePair(quantity, facets, sameEvent) }))
    .filter((pair) => isRelated(pair) && hasGround(pair) && !isCommonplace(pair))
    .map((pair) => tempered(pair, sameEvent, scales))
    .filter((pair) => isRelated(pair) && !isFarMiss(pair) && (sameEvent || isWorthARow(pair)))
    .filter((pair) => pair.verdict.verdict !== 'update' || (isOneTale(pair, sameEvent) && isOneCount(pair)));
}

function isRelated({ verdict }: Pair): boolean {
  return verdict.verdict !== 'unrelated';
}

/** The more a verdict claims, the further to the right it stands. */
const BY_CLAIM: readonly VerdictKind[] = ['unrelated', 'different-scope', 'agree', 'update', 'conflict'];

/**
 * Of what the chain and the weighing say, what claims less: nobody set these two side by side, and a false alarm costs
 * trust. A conflict has to stand on the two passages alone, whatever is known of their articles.
 */
function tempered(pair: Pair, sameEvent: boolean, scales: Scales): Pair {
  const weighed = (oneEvent: boolean) =>
    weighPair(pair.quantity, pair.facets, scales, oneEvent, MORE_THAN_EVEN).verdict;
  const verdict = claimingLess(pair.verdict, weighed(sameEvent));
  const alone = sameEvent && verdict.verdict === 'conflict' ? claimingLess(verdict, weighed(false)) : verdict;
  return { ...pair, verdict: alone };
}

function claimingLess(one: Verdict, other: Verdict): Verdict {
  return BY_CLAIM.indexOf(other.verdict) < BY_CLAIM.indexOf(one.verdict) ? other : one;
}

/** A count that went on comes to so many times what it was, and no further; one of which nothing is told to so many. */
const FURTHEST_ON = 100;
const LITTLE_ON = 3;

/** No leap, and of what nothing is told to have befallen much the same is said: points of a game are none of a career. */
function isOneCount({ quantity, facets, links }: Pair): boolean {
  const [low, high] = byValue(quantity, facets);
  const untold = isBare(quantity.counted) || isBare(facets.counted);
  if (untold && links.overlap < SMALL_OVERLAP) return false;
  return saidBy(high) <= saidBy(low) * (untold ? LITTLE_ON : FURTHEST_ON);
}

/** What a place or a shock has once is rated anew in one event alone, and of a day that both tell. */
function isOneTale({ quantity, links }: Pair, sameEvent: boolean): boolean {
  return !isStanding(quantity) || (sameEvent && links.times.order !== 'unknown');
}

/** Agreement first: whoever says the same elsewhere in the text means something else by another number. */
function bestOf(pairs: Pair[]): Pair | null {
  const of = (kind: VerdictKind) =>
    pairs
      .filter(({ verdict }) => verdict.verdict === kind)
      .sort((a, b) => b.verdict.certainty - a.verdict.certainty)[0];
  return of('agree') ?? of('update') ?? of('conflict') ?? of('different-scope') ?? null;
}

/**
 * Whether two articles tell of one happening by their figures: what they contradict each other in
 * is less than what they agree in, or it is one thing. A sister event contradicts in everything.
 */
function tellsTheSame(rows: Pair[][]): boolean {
  const contradicted = new Set<string>();
  let agreed = 0;
  let farApart = false;
  for (const pairs of rows) {
    const [first] = pairs;
    if (pairs.some(({ verdict }) => verdict.verdict === 'agree')) agreed++;
    else {
      const against = pairs.filter((pair) => pair.verdict.verdict === 'conflict' && isSure(pair));
      if (first && against.length > 0)
        contradicted.add(first.quantity.counted.outcome?.name ?? first.quantity.counted.topic ?? '');
      farApart ||= against.some(isFarApart);
    }
  }
  return contradicted.size <= (farApart ? agreed : Math.max(1, agreed));
}

/** Five injured and eighty: where nothing else agrees it is a sister event. */
function isFarApart({ quantity: a, facets: b }: Pair): boolean {
  const [one, other] = [a.value?.said ?? 0, b.value?.said ?? 0];
  return Math.max(one, other) > FAR_APART * Math.min(one, other);
}

/** What a place has once, told beside another event, may be another place's. */
function isMeasuredOnce(quantity: Facets): boolean {
  return isStanding(quantity) && quantity.counted.topic !== 'magnitude';
}

/** Of what is known to count one thing, by numbers that are meant as such. */
function isSure({ quantity: a, facets: b, links, verdict }: Pair): boolean {
  const known = a.counted.topic !== null ? a.counted.topic === b.counted.topic : isSameOutcome(a, b);
  const settled = a.counted.topic !== 'magnitude' && isStanding(a);
  if (settled && (links.places !== 'same' || !isNear(a) || !isNear(b))) return false;
  if (a.counted.topic === 'distance' && fromElsewhere(a, b)) return false;
  // One evening's march is not the next one's: of crowds the day has to be known.
  if (a.counted.outcome?.family === 'crowd' && links.times.order !== 'same') return false;
  // What one text recalls is not what the other reports.
  if (isHarm(a) && isClosed(a.times) !== isClosed(b.times)) return false;
  // Nor is a quake of an unknown day the one before, or an aftershock the shock.
  const otherShock = links.times.order === 'unknown' || Math.abs(saidBy(a) - saidBy(b)) > OTHER_SHOCK;
  if (a.counted.topic === 'magnitude' && otherShock) return false;
  // Without a rate nobody knows.
  if (a.figure.kind === 'money' && a.value?.dimension !== b.value?.dimension) return false;
  const vague = a.value?.bound === 'vague' || b.value?.bound === 'vague';
  return known && !vague && verdict.certainty >= SURE_CONFLICT;
}

/** A place that its figure's own words name: of "an island off the coast, home to 100,000" the coast's port is none. */
function isNear({ places }: Facets): boolean {
  return places.distance <= FAR;
}

/** Measured to one place, from two. */
function fromElsewhere(a: Facets, b: Facets): boolean {
  const rest = ({ places }: Facets) => new Set([...places.all].filter((place) => place !== places.own));
  const [here, there] = [rest(a), rest(b)];
  return here.size + there.size > 0 && ![...here].some((place) => there.has(place));
}

function isSameOutcome(a: Facets, b: Facets): boolean {
  return a.counted.outcome !== null && a.counted.outcome === b.counted.outcome;
}

function struckOut({ quantity: a, facets: b }: Pair, corrections: Corrections): boolean {
  return (
    corrections.otherEvent(a.article.id, b.article.id) ||
    corrections.noConflict(a.article, a.figure, b.article, b.figure)
  );
}

/** Something is known of what both count; of a time, that much the same words tell of it. */
function hasGround({ quantity, facets, links }: Pair): boolean {
  if (quantity.figure.kind === 'duration')
    return facets.figure.kind === 'duration' && links.overlap >= SMALL_OVERLAP;
  return links.counted !== 'unknown' && links.counted !== 'other';
}

/** Nothing is said to have befallen them. */
function isBare({ outcome, topic }: Facets['counted']): boolean {
  return outcome === null && topic === null;
}

/** Households beside troops, two marches beside the 35,000 who marched: set apart already. */
function isFarMiss({ quantity, facets, verdict }: Pair): boolean {
  if (verdict.verdict !== 'different-scope') return false;
  const [a, b] = [quantity.counted, facets.counted];
  if (isBare(a) && isBare(b) && a.part !== b.part) return true;
  const [one, other] = [quantity.value?.said ?? 0, facets.value?.said ?? 0];
  return Math.max(one, other) > BEYOND_MIXING_UP * Math.min(one, other);
}

/**
 * Of two articles that tell of no common event: lengths of time that nothing is known of are of two things, and guests
 * at a lunch are hardly mixed up with children who were moved.
 */
function isWorthARow({ quantity, facets, verdict }: Pair): boolean {
  const [a, b] = [quantity.counted, facets.counted];
  if (quantity.figure.kind === 'duration') return !isBare(a) && !isBare(b);
  if (verdict.verdict !== 'different-scope' || verdict.certainty >= SURE_NEAR_MISS) return true;
  const oneFate = a.outcome !== null && a.outcome === b.outcome;
  const alike = oneFate || (isForce(a) && isForce(b)) || [...a.words].some((word) => b.words.has(word));
  return alike || a.topic !== null;
}

/** Soldiers, whatever is told of them: conscripts are easily mixed up with troops at a border. */
function isForce({ outcome, part }: Facets['counted']): boolean {
  return outcome?.family === 'force' || FORCES.has(part ?? '');
}

/** A number without a verb that is small, or lost beside the other: a handful of guests tells nothing of an army. */
function isCommonplace({ quantity, facets, links }: Pair): boolean {
  const said = ({ value }: Facets) => value?.said ?? 0;
  const idle = (one: Facets, other: Facets) =>
    one.counted.outcome === null &&
    one.counted.topic === null &&
    said(one) < Math.max(SMALL, said(other) / LOST_BESIDE);
  return (idle(quantity, facets) || idle(facets, quantity)) && links.overlap < SMALL_OVERLAP;
}
