import { FRIENDS, HAPPENING_DAYS, HINT, isSamePlace, isUntold, MONTH, RETOLD, STRANGERS } from './bonds.ts';
import { isOfOneDay } from './conditions.ts';
import type { Facets } from './facets.ts';
import { type Judgement, say } from './judgement.ts';
import {
  byValue,
  courseOf,
  isCrowd,
  isExact,
  isHarm,
  isInventory,
  isMeasure,
  isShock,
  isStatistic,
  isTelling,
} from './kinds.ts';
import { likenessOf } from './likeness.ts';
import type { Links } from './links.ts';
import { isReplaced, isRevised } from './supersession.ts';
import { isClosed } from './times.ts';

/** The same telling number needs so many words in common, whatever the nouns. */
const ECHO = 0.3;

/** Shocks reported so many days apart are two. */
const SHOCK_DAYS = 3;

/** Links that tell two quantities apart before their values are looked at. */
export function otherQuantity(a: Facets, b: Facets, links: Links): Judgement | null {
  if (!links.dimension) return say('unrelated', 'otherDimension');
  if (links.causes === 'different' || links.happenings === 'different') return say('unrelated', 'otherCause');
  if (!links.rates && !(links.values === 'equal' && links.counted === 'same' && !links.oneArticle))
    return say(links.overlap < HINT ? 'unrelated' : 'different-scope', 'otherDefinition');
  const [low] = byValue(a, b);
  if (links.counted === 'other' && !isRetelling(a, b, links))
    return links.values === 'excluded' &&
      low.scope.partial === 'part' &&
      (isStatistic(low) || isOfThem(low, a, b))
      ? say('different-scope', 'part')
      : say('unrelated', 'otherThing');
  const near = links.names !== 'different' || links.places === 'same';
  if (
    links.counted === 'unknown' &&
    links.values === 'excluded' &&
    links.overlap < (isMeasure(a) ? HINT : STRANGERS) &&
    near &&
    links.times.days < MONTH
  )
    return say('different-scope', 'otherOutcome');
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
  const daysApart = links.times.days >= HAPPENING_DAYS && !links.oneEvent;
  if (isHarm(a) && isHarm(b) && isOfOneDay(a) && isOfOneDay(b) && daysApart)
    return say('unrelated', 'otherTime');
  const othersFate = a.counted.outcome !== b.counted.outcome && links.overlap < STRANGERS;
  if (links.counted === 'part' && othersFate && links.values !== 'excluded' && !isSamePlace(links))
    return say('unrelated', 'otherThing');
  if (
    links.times.order === 'apart' &&
    links.values === 'excluded' &&
    !isRevised(a, b, links) &&
    !isGoneOn(a, b, links)
  )
    return say(isOfSeries(a, b, links) ? 'different-scope' : 'unrelated', 'otherTime');
  return null;
}

/** The dead of one war, the arrests of one case: such counts go on over months and years. */
function isGoneOn(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = byValue(a, b);
  const grows = courseOf(low) === 'grows' && courseOf(high) === 'grows';
  const risen = links.times.newer === (high === a ? 'a' : 'b');
  return grows && risen && (links.names !== 'different' || isSamePlace(links));
}

/** "22 of them", in the sentence that tells of how many there are. */
function isOfThem(low: Facets, a: Facets, b: Facets): boolean {
  return (
    /\bof (?:them|whom|those|these)$/i.test(low.figure.text) &&
    a.figure.passage.text === b.figure.passage.text
  );
}

/** One count of something that has many at many times, or two in the same words. */
function isOfSeries(a: Facets, b: Facets, links: Links): boolean {
  return [a, b].some((one) => isStatistic(one) || isInventory(one)) || links.overlap >= FRIENDS;
}

/** The same number in much the same words: the nouns are synonyms that no table has. */
function isRetelling(a: Facets, b: Facets, links: Links): boolean {
  if (links.values !== 'equal') return false;
  const fates = a.counted.outcome !== null && b.counted.outcome !== null;
  if (isTelling(a) && !fates && !links.oneArticle && links.overlap >= ECHO) return true;
  if (isExact(a) && isExact(b) && !fates) return likenessOf(a, b, links) >= STRANGERS;
  const outcomes = a.counted.outcome === b.counted.outcome && a.counted.topic === b.counted.topic;
  return outcomes && links.overlap >= RETOLD;
}
