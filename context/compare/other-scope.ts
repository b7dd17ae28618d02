import { HAPPENING_DAYS, HINT, isOfOtherSubject, isOfStrangers, MONTH } from './bonds.ts';
import { inOtherCountries, inOtherPeriods } from './conditions.ts';
import type { Facets } from './facets.ts';
import { relateOnMap } from './gazetteer.ts';
import { type Judgement, say } from './judgement.ts';
import {
  courseOf,
  isAge,
  isCrowd,
  isHarm,
  isHeldBy,
  isMeasure,
  isSeries,
  isStanding,
  isStatistic,
} from './kinds.ts';
import type { Links } from './links.ts';

/** One march is told within so many days; another follows. */
const CROWD_DAYS = 4;

/** Links that say: one thing, but counted in another place, time or part. */
export function otherScope(a: Facets, b: Facets, links: Links): Judgement | null {
  const bare = a.counted.outcome === null && b.counted.outcome === null && a.counted.topic === null;
  if (links.counted === 'kin' && !(bare && links.values === 'equal') && !isRetold(a, links)) {
    const chance = a.counted.topic !== null && (links.values === 'equal' || isOfStrangers(links));
    const abroad = links.places === 'different' && inOtherCountries(a, b);
    return say(chance || abroad ? 'unrelated' : 'different-scope', 'otherOutcome');
  }
  if (links.places === 'different' && !isMeasuredThere(a, b, links))
    return say(isOtherHappening(a, b, links) ? 'unrelated' : 'different-scope', 'otherPlace');
  const counted =
    ([a, b].every(isStatistic) && courseOf(a) !== 'varies') || (isCrowd(a) && links.values === 'excluded');
  const otherDay = isCrowd(a) && links.values === 'excluded' && links.times.days >= CROWD_DAYS;
  if (otherDay && links.times.days > MONTH) return say('unrelated', 'otherTime');
  if ((links.times.periods && counted) || otherDay || inOtherPeriods(a, b, links))
    return say('different-scope', 'otherTime');
  if (links.owners === 'different' && isHeldBy(a) && isHeldBy(b))
    return say(isAge(a) ? 'unrelated' : 'different-scope', 'otherOwner');
  if (isOfOtherSubject(a, b, links) && links.values === 'excluded')
    return say('different-scope', 'otherOwner');
  const named = links.names === 'different' && links.places !== 'same';
  if (named && !isMeasure(a) && isSeries(a) && isSeries(b) && links.values === 'excluded')
    return say('different-scope', 'otherOwner');
  return null;
}

/** Nine held, nine charged: what two reports count alike is one, though each says it in its own words. */
function isRetold({ counted }: Facets, { values, oneArticle }: Links): boolean {
  return values !== 'excluded' && counted.topic === null && !oneArticle;
}

/** One measure, though each telling names a place of its own, "the ridge", "near the hut": a fall, the size of a farm. */
function isMeasuredThere(a: Facets, b: Facets, { values, oneArticle, overlap }: Links): boolean {
  if (!isMeasure(a) || oneArticle) return false;
  if (values !== 'excluded') return true;
  const unmapped = relateOnMap(a.places.own ?? '', b.places.own ?? '', a.places.gazetteer) === 'unknown';
  return a.value?.dimension === 'length' && unmapped && overlap >= HINT;
}

/** In two places, and neither one series nor one happening that reaches both. */
function isOtherHappening(a: Facets, b: Facets, links: Links): boolean {
  if (isHarm(a) && links.times.days >= HAPPENING_DAYS && !links.oneEvent) return true;
  return isStanding(a) || inOtherCountries(a, b) || links.times.order === 'apart';
}
