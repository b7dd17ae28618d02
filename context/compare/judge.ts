import type { VerdictKind } from '../types.ts';
import {
  inOtherCountries,
  inOtherPeriods,
  isOfOneDay,
  isOfTwoAreas,
  isOutOfProportion,
  isPart,
  isRateOfPart,
  isShareOfTotal,
} from './conditions.ts';
import { otherContenders } from './contender.ts';
import type { Facets } from './facets.ts';
import {
  byValue,
  courseOf,
  isAge,
  isAhead,
  isCrowd,
  isDenied,
  isDone,
  isHarm,
  isHeldBy,
  isHypothetical,
  isInventory,
  isLocal,
  isPlanned,
  isPopulation,
  isRate,
  isSeries,
  isShock,
  isStanding,
  isStatistic,
  isTelling,
  isVote,
  ratioOf,
} from './kinds.ts';
import type { Links } from './links.ts';
import { isGrown, isOutgrown, isReplaced, isRestated, isRevised, supersedes } from './supersession.ts';
import { FORCES, NATION } from './tables/people.ts';
import { SETTINGS } from './tables/things.ts';
import { isClosed } from './times.ts';

/** Which link of the chain decided. */
export type Because =
  | 'otherDimension'
  | 'otherThing'
  | 'otherCause'
  | 'otherOutcome'
  | 'otherOwner'
  | 'otherPlace'
  | 'otherTime'
  | 'otherDefinition'
  | 'part'
  | 'period'
  | 'sameValue'
  | 'compatible'
  | 'laterCount'
  | 'denied'
  | 'planned'
  | 'excluded';

export interface Judgement {
  verdict: VerdictKind;
  because: Because;
}

/** Shocks reported so many days apart are two. */
const SHOCK_DAYS = 3;

/** One march is told within so many days; another follows. */
const CROWD_DAYS = 4;

/** Deaths in two places told so many days apart are of two happenings. */
const HAPPENING_DAYS = 4;

/** Common words from which a passage retells another. */
const RETOLD = 0.6;

/** Two measures that differ less, in other units, are one. */
const SAME_MEASURE = 1.02;

/** Common words below which nothing speaks for two numbers being of one thing. */
const STRANGERS = 0.3;

/** The same number needs less. */
const HINT = 0.15;

/** A conflict over something that has no name in common needs more. */
const FRIENDS = 0.5;

/** What is told of one day and of another so near is counted day by day. */
const WEEK = 7;

/** Reports of one story lie no further apart. */
const MONTH = 31;

/** Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all. */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  return otherQuantity(a, b, links) ?? otherScope(a, b, links) ?? byValues(a, b, links);
}

/** Links that tell two quantities apart before their values are looked at. */
function otherQuantity(a: Facets, b: Facets, links: Links): Judgement | null {
  if (!links.dimension) return say('unrelated', 'otherDimension');
  if (links.causes === 'different' || links.happenings === 'different') return say('unrelated', 'otherCause');
  if (!links.rates) return say(links.overlap < HINT ? 'unrelated' : 'different-scope', 'otherDefinition');
  const [low] = byValue(a, b);
  if (links.counted === 'other' && !isRetelling(a, b, links))
    return links.values === 'excluded' && low.scope.partial === 'part' && isStatistic(low)
      ? say('different-scope', 'part')
      : say('unrelated', 'otherThing');
  const near = links.names !== 'different' || links.places === 'same';
  if (
    links.counted === 'unknown' &&
    links.values === 'excluded' &&
    links.overlap < STRANGERS &&
    near &&
    links.times.days < MONTH
  )
    return say('different-scope', 'otherOutcome');
  const least = links.values === 'equal' && isTelling(a) ? HINT : STRANGERS;
  if (links.counted === 'unknown' && links.overlap < least && !isOneMeasure(a, b, links))
    return say('unrelated', 'otherThing');
  const strangers = links.names === 'different' && links.overlap < HINT && !isSamePlace(links);
  if (strangers && links.counted === 'same' && (isUntold(a, links) || isUntold(b, links)))
    return say('unrelated', 'otherThing');
  const recalled = isClosed(a.times) !== isClosed(b.times);
  if (isShock(a) && (links.times.days >= SHOCK_DAYS || recalled) && !isReplaced(a, b, links))
    return say('unrelated', 'otherTime');
  if (isHarm(a) && isHarm(b) && recalled && links.values === 'excluded' && links.places !== 'same')
    return say('unrelated', 'otherTime');
  if (
    a.scope.recalled !== b.scope.recalled &&
    links.values === 'excluded' &&
    (isShock(a) || isHarm(a) || isCrowd(a))
  )
    return say('unrelated', 'otherTime');
  if (isHarm(a) && isHarm(b) && isOfOneDay(a) && isOfOneDay(b) && links.times.days >= HAPPENING_DAYS)
    return say('unrelated', 'otherTime');
  const othersFate = a.counted.outcome !== b.counted.outcome && links.overlap < STRANGERS;
  if (links.counted === 'part' && othersFate && links.values !== 'excluded' && !isSamePlace(links))
    return say('unrelated', 'otherThing');
  const otherDeal = links.names === 'different' && a.counted.topic === 'price' && links.values === 'excluded';
  if (otherDeal) return low.scope.partial ? say('different-scope', 'part') : say('unrelated', 'otherOwner');
  if (links.times.order === 'apart' && links.values === 'excluded' && !isRevised(a, b, links))
    return say(isOfSeries(a, b, links) ? 'different-scope' : 'unrelated', 'otherTime');
  return null;
}

/** So many metres here and as many feet there, of one day: another measure would hardly meet this one. */
function isOneMeasure(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = byValue(a, b);
  const measured = /^(?:length|area|mass|volume|speed|power)$/.test(a.value?.dimension ?? '');
  return (
    measured && ratioOf(low, high) <= SAME_MEASURE && links.values !== 'excluded' && links.times.days <= 1
  );
}

/** One count of something that has many at many times, or two in the same words. */
function isOfSeries(a: Facets, b: Facets, links: Links): boolean {
  return [a, b].some((one) => isStatistic(one) || isInventory(one)) || links.overlap >= FRIENDS;
}

/** The same number in much the same words: the nouns are synonyms that no table has. */
function isRetelling(a: Facets, b: Facets, links: Links): boolean {
  const outcomes = a.counted.outcome === b.counted.outcome && a.counted.topic === b.counted.topic;
  return outcomes && links.values === 'equal' && links.overlap >= RETOLD;
}

/** Links that say: one thing, but counted in another place, time or part. */
function otherScope(a: Facets, b: Facets, links: Links): Judgement | null {
  const bare = a.counted.outcome === null && b.counted.outcome === null && a.counted.topic === null;
  if (links.counted === 'kin' && !(bare && links.values === 'equal')) {
    const chance = a.counted.topic !== null && (links.values === 'equal' || isOfStrangers(links));
    const abroad = links.places === 'different' && inOtherCountries(a, b);
    return say(chance || abroad ? 'unrelated' : 'different-scope', 'otherOutcome');
  }
  if (links.places === 'different')
    return say(isOtherHappening(a, b, links) ? 'unrelated' : 'different-scope', 'otherPlace');
  if (links.places === 'contained' && isRate(a) && (a.places.nationwide || b.places.nationwide))
    return say('different-scope', 'otherPlace');
  if (links.values === 'excluded' && isRateOfPart(a, b)) return say('different-scope', 'otherPlace');
  const counted = (isStatistic(a) && courseOf(a) !== 'varies') || (isCrowd(a) && links.values === 'excluded');
  const otherDay = isCrowd(a) && links.values === 'excluded' && links.times.days >= CROWD_DAYS;
  if ((links.times.periods && counted) || otherDay || inOtherPeriods(a, b, links))
    return say('different-scope', 'otherTime');
  if (links.owners === 'different' && isHeldBy(a) && isHeldBy(b))
    return say(isAge(a) ? 'unrelated' : 'different-scope', 'otherOwner');
  if (isOfOtherSubject(a, b, links) && links.values === 'excluded')
    return say('different-scope', 'otherOwner');
  const named = links.names === 'different' && links.places !== 'same';
  if (named && isSeries(a) && isSeries(b) && links.values === 'excluded')
    return say('different-scope', 'otherOwner');
  return null;
}

/** Two sentences say of two that they have, host or pledge so many. */
function isOfOtherSubject(a: Facets, b: Facets, links: Links): boolean {
  if (links.subjects !== 'different') return false;
  return (!isDone(a) && !isDone(b)) || a.scope.suffered || b.scope.suffered;
}

function isOfStrangers(links: Links): boolean {
  return links.names === 'different' && links.overlap < STRANGERS && !isSamePlace(links);
}

function isSamePlace({ places }: Links): boolean {
  return places === 'same' || places === 'contained';
}

/** In two places, and neither one series nor one happening that reaches both. */
function isOtherHappening(a: Facets, b: Facets, links: Links): boolean {
  if (isHarm(a) && links.times.days >= HAPPENING_DAYS) return true;
  if (isLocal(a) && isLocal(b)) return true;
  return isStanding(a) || inOtherCountries(a, b) || links.times.order === 'apart';
}

function byValues(a: Facets, b: Facets, links: Links): Judgement {
  const [low, high] = byValue(a, b);
  if (isDenied(a) !== isDenied(b))
    return links.values === 'excluded' ? say('different-scope', 'denied') : say('conflict', 'denied');
  const apart = links.times.order === 'apart' && isOfStrangers(links);
  if (apart || (isOfOtherSubject(a, b, links) && links.overlap < HINT && !isSamePlace(links)))
    return say('unrelated', 'otherOwner');
  if (links.values === 'equal') return say('agree', 'sameValue');
  if (isHypothetical(a) !== isHypothetical(b) && !(isAhead(a) && isAhead(b)))
    return say('different-scope', 'planned');
  const fallen = links.times.newer !== null && (links.times.newer === 'a' ? a : b) === low;
  if (links.values === 'compatible' && (fallen || !isOutgrown(low, high))) {
    const vague = low.value?.bound === 'vague' || high.value?.bound === 'vague';
    if (vague && (low.scope.partial === 'part') !== (high.scope.partial === 'part'))
      return say('different-scope', 'part');
    const adds = !isStanding(a) && /^(?:count|money)/.test(a.value?.dimension ?? '');
    if (links.places === 'contained' && !vague && adds) return say('different-scope', 'otherPlace');
    if (!links.definition) return say('different-scope', 'otherDefinition');
    const nation = [a, b].some(({ counted }) => counted.part === NATION);
    if (links.counted === 'part' && !vague && !nation) return say('different-scope', 'part');
    return say('agree', 'compatible');
  }
  if ((isVote(a) || isVote(b)) && links.counted !== 'kin') {
    if (a.counted.topic !== 'turnout' && otherContenders(a.contender, b.contender))
      return say('different-scope', 'otherOwner');
    if (a.scope.polled !== b.scope.polled) return say('different-scope', 'planned');
  }
  if (!links.definition && !isRestated(a, b, links))
    return isAge(a) ? say('unrelated', 'otherOwner') : say('different-scope', 'otherDefinition');
  if (isPart(low, high, links)) return say('different-scope', 'part');
  if (isShareOfTotal(low, high) && !isGrown(low, high, links)) return say('different-scope', 'period');
  if (isReplaced(a, b, links)) return say('update', 'laterCount');
  if (links.counted === 'near' && a.counted.topic !== null && links.overlap < RETOLD)
    return say('different-scope', 'otherOutcome');
  if (supersedes(a, b, links)) return say('update', 'laterCount');
  if (isPlanned(a) !== isPlanned(b)) return say('different-scope', 'planned');
  if (links.counted === 'near' && a.counted.topic === null) return say('different-scope', 'otherOutcome');
  if ((links.counted === 'unknown' || isUntold(a, links) || isUntold(b, links)) && links.overlap < FRIENDS)
    return say('different-scope', 'otherOutcome');
  if (isPopulation(a) && links.places === 'unknown' && links.names === 'different')
    return say('different-scope', 'otherPlace');
  if (links.places === 'contained' && isOfTwoAreas(a, b)) return say('different-scope', 'otherPlace');
  if (isOfOtherTimes(a, b, links)) return say('different-scope', 'otherTime');
  if (isOutOfProportion(a, b) && !isOneHappening(a, b, links)) return say('different-scope', 'otherTime');
  return say('conflict', 'excluded');
}

/** What befell people at one place, told within a day: two sides may count it very differently. */
function isOneHappening(a: Facets, b: Facets, links: Links): boolean {
  const { newer, days } = links.times;
  return (
    isHarm(a) &&
    isHarm(b) &&
    links.places === 'same' &&
    newer === null &&
    days === 0 &&
    links.overlap >= STRANGERS
  );
}

/** Each is told of its own day, or they are days apart and nothing says what befell what they count. */
function isOfOtherTimes(a: Facets, b: Facets, { times }: Links): boolean {
  const untold = [a, b].every(({ counted }) => counted.outcome === null && counted.topic === null);
  const printed = a.times.published !== b.times.published;
  const nextDay = times.periods && times.days <= WEEK;
  return times.newer !== null && printed && !isStanding(a) && (nextDay || untold);
}

/** Nothing tells what befell them or what it is about: people of no force, or the towns of something unnamed. */
function isUntold({ counted: { outcome, topic, classed, noun, part } }: Facets, { times }: Links): boolean {
  if (outcome !== null || topic !== null) return false;
  if (noun === 'people') return !FORCES.has(part ?? '') || times.days > 1;
  return !classed || SETTINGS.has(noun ?? '');
}

function say(verdict: VerdictKind, because: Because): Judgement {
  return { verdict, because };
}
