import { FRIENDS, HINT, isOfOtherSubject, isOfStrangers, isSamePlace, isUntold, STRANGERS } from './bonds.ts';
import { isOfOtherWhole, isOfTwoAreas, isOutOfProportion, isPart, isShareOfTotal } from './conditions.ts';
import { otherContenders } from './contender.ts';
import { isContested } from './contested.ts';
import type { Facets } from './facets.ts';
import { type Judgement, say } from './judgement.ts';
import {
  byValue,
  courseOf,
  isAge,
  isAhead,
  isDenied,
  isHarm,
  isHypothetical,
  isMaximumTerm,
  isMeasure,
  isOf,
  isPlanned,
  isRate,
  isStanding,
  isVote,
  ratioOf,
} from './kinds.ts';
import { likenessOf } from './likeness.ts';
import type { Links } from './links.ts';
import { disjoint } from './names.ts';
import { isGrown, isOutgrown, isReplaced, isRestated, supersedes } from './supersession.ts';
import { SPREADING } from './tables/causes.ts';
import { NATION } from './tables/people.ts';

/** So many times a lower bound it still covers. */
const COVERED = 1.5;

/** What is told of one day and of another so near is counted day by day. */
const WEEK = 7;

/** One thing in one scope: what the two values say of each other, and of when. */
export function byValues(a: Facets, b: Facets, links: Links): Judgement {
  const [low, high] = byValue(a, b);
  if (isDenied(a) !== isDenied(b) && !(isRate(a) && links.values === 'equal'))
    return links.values === 'excluded' ? say('different-scope', 'denied') : say('conflict', 'denied');
  const apart = links.values !== 'excluded' && links.times.order === 'apart' && isOfStrangers(links);
  if (apart || (isOfOtherSubject(a, b, links) && links.overlap < HINT && !isSamePlace(links)))
    return say('unrelated', 'otherOwner');
  if (links.values === 'equal') return say('agree', 'sameValue');
  if (isCovered(low, high, links)) return say('agree', 'compatible');
  if (links.values === 'excluded' && isMaximumTerm(a) !== isMaximumTerm(b))
    return say('different-scope', 'planned');
  if (isHypothetical(a) !== isHypothetical(b) && !(isAhead(a) && isAhead(b)))
    return say('different-scope', 'planned');
  const fallen = links.times.newer !== null && (links.times.newer === 'a' ? a : b) === low;
  if (links.values === 'compatible' && (fallen || !isOutgrown(low, high))) {
    const vague = low.value?.bound === 'vague' || high.value?.bound === 'vague';
    if (vague && (low.scope.partial === 'part') !== (high.scope.partial === 'part'))
      return say('different-scope', 'part');
    if (!links.definition && !isMeasure(a)) return say('different-scope', 'otherDefinition');
    const nation = [a, b].some(({ counted }) => counted.part === NATION);
    if (links.counted === 'part' && !vague && !nation) return say('different-scope', 'part');
    return say('agree', 'compatible');
  }
  if (isVote(a) || isVote(b)) {
    if (a.counted.topic !== 'turnout' && otherContenders(a.contender, b.contender))
      return say('different-scope', 'otherOwner');
    if (a.scope.polled !== b.scope.polled) return say('different-scope', 'planned');
  }
  if (!links.definition && !isRestated(a, b, links))
    return isAge(a) ? say('unrelated', 'otherOwner') : say('different-scope', 'otherDefinition');
  if (isPart(low, high, links)) return say('different-scope', 'part');
  if (isShareOfTotal(low, high) && !isGrown(low, high, links)) return say('different-scope', 'period');
  if (isReplaced(a, b, links)) return say('update', 'laterCount');
  if (supersedes(a, b, links)) return say('update', 'laterCount');
  if (isPlanned(a) !== isPlanned(b)) return say('different-scope', 'planned');
  if (links.counted === 'near' && a.counted.topic === null) return say('different-scope', 'otherOutcome');
  const unsaid = links.counted === 'unknown' || isUntold(a, links) || isUntold(b, links);
  if (unsaid && likenessOf(a, b, links) < leastLikeness(a, b, links))
    return say('different-scope', 'otherOutcome');
  if (links.counted === 'unknown' && (isOfTwoNouns(a, b) || isNamedApart(a, b)))
    return say('different-scope', 'otherOutcome');
  if (links.places === 'contained' && isOfTwoAreas(a, b)) return say('different-scope', 'otherPlace');
  if (isOfOtherWhole(a, b)) return say('different-scope', 'otherDefinition');
  if (isOfOtherTimes(a, b, links)) return say('different-scope', 'otherTime');
  if (isOutOfProportion(a, b) && !isOneHappening(a, b, links)) return say('different-scope', 'otherTime');
  if (isOneTelling(a, b)) return say('different-scope', 'otherTime');
  return say('conflict', 'excluded');
}

/** "At least 24" covers 31, of what does not grow while reports come in. */
function isCovered(low: Facets, high: Facets, { values, counted, oneArticle }: Links): boolean {
  const grows = courseOf(low) === 'grows' || courseOf(high) === 'grows';
  const bound = low.value?.bound === 'lower' && ratioOf(low, high) <= COVERED;
  return (
    values === 'excluded' &&
    bound &&
    counted === 'same' &&
    !grows &&
    !oneArticle &&
    low.value?.dimension === 'count'
  );
}

/** How much has to speak for one thing where no word says what befell it: of a measure, and of children and children, less. */
function leastLikeness(a: Facets, b: Facets, links: Links): number {
  if (isMeasure(a)) return HINT;
  const alike = links.counted === 'same' && a.counted.part !== null && a.counted.part === b.counted.part;
  return alike && !links.oneArticle && links.times.days <= WEEK ? STRANGERS : FRIENDS;
}

/** One sentence gives both, and nobody puts one against the other: it does not contradict itself. */
function isOneTelling(a: Facets, b: Facets): boolean {
  const { text } = a.figure.passage;
  return text === b.figure.passage.text && !isContested(a, b);
}

/** Each has a noun, and they have no word in common: golds, medals. */
function isOfTwoNouns({ counted: a }: Facets, { counted: b }: Facets): boolean {
  return a.noun !== null && b.noun !== null && disjoint(a.words, b.words);
}

/** An amount of which nothing is told but who gets it: one passage has a name that the other lacks. */
function isNamedApart(a: Facets, b: Facets): boolean {
  return a.figure.kind === 'money' && a.names.size > 0 !== b.names.size > 0;
}

/** What befell people at one place, told within a day: two sides may count it very differently. */
function isOneHappening(a: Facets, b: Facets, links: Links): boolean {
  const { newer, days } = links.times;
  const alike = links.places === 'same' ? links.overlap >= STRANGERS : links.overlap >= FRIENDS;
  return (
    isHarm(a) &&
    isHarm(b) &&
    links.counted === 'same' &&
    !isOf(SPREADING, a) &&
    !isOf(SPREADING, b) &&
    newer === null &&
    days === 0 &&
    alike
  );
}

/** Each is told of its own day, or they are days apart and nothing says what befell what they count. */
function isOfOtherTimes(a: Facets, b: Facets, { times }: Links): boolean {
  const untold = [a, b].every(({ counted }) => counted.outcome === null && counted.topic === null);
  const printed = a.times.published !== b.times.published;
  const nextDay = times.periods && times.days <= WEEK;
  return times.newer !== null && printed && !isStanding(a) && (nextDay || (untold && times.days > WEEK));
}
