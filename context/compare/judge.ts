import type { VerdictKind } from '../types.ts';
import {
  byValue,
  inOtherCountries,
  isInventory,
  isOutgrown,
  isOutOfProportion,
  isPart,
  isRate,
  isRevised,
  isShareOfTotal,
  isStanding,
  isStatistic,
  supersedes,
} from './conditions.ts';
import type { Facets } from './facets.ts';
import type { Links } from './links.ts';
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

const OWN_AMOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'debt', 'salary']);

/** Shocks reported so many days apart are two. */
const SHOCK_DAYS = 3;

/** Deaths in two places told so many days apart are of two happenings. */
const HAPPENING_DAYS = 14;

/** Common words from which a passage retells another. */
const RETOLD = 0.6;
/** Common words below which nothing speaks for two numbers being of one thing. */
const STRANGERS = 0.3;
/** The same number needs less. */
const HINT = 0.15;
/** A conflict over something that has no name in common needs more. */
const FRIENDS = 0.5;

/** Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all. */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  return otherQuantity(a, b, links) ?? otherScope(a, b, links) ?? byValues(a, b, links);
}

/** Links that tell two quantities apart before their values are looked at. */
function otherQuantity(a: Facets, b: Facets, links: Links): Judgement | null {
  if (!links.dimension) return say('unrelated', 'otherDimension');
  if (links.causes === 'different' || links.happenings === 'different') return say('unrelated', 'otherCause');
  const [low] = byValue(a, b);
  if (links.counted === 'other' && !isRetelling(a, b, links))
    return links.values === 'excluded' && low.scope.partial === 'part' && isStatistic(low)
      ? say('different-scope', 'part')
      : say('unrelated', 'otherThing');
  if (links.counted === 'unknown' && links.overlap < (links.values === 'equal' ? HINT : STRANGERS))
    return say('unrelated', 'otherThing');
  if (isShock(a) && (links.times.days >= SHOCK_DAYS || isClosed(a.times) !== isClosed(b.times)))
    return say('unrelated', 'otherTime');
  if (a.scope.recalled !== b.scope.recalled && links.values === 'excluded' && (isShock(a) || isHarm(a)))
    return say('unrelated', 'otherTime');
  if (links.times.order === 'apart' && links.values === 'excluded' && !isRevised(a, b, links))
    return say(isStatistic(a) || isInventory(a) ? 'different-scope' : 'unrelated', 'otherTime');
  if (links.names === 'different' && a.counted.topic === 'price' && links.values === 'excluded')
    return low.scope.partial ? say('different-scope', 'part') : say('unrelated', 'otherOwner');
  return null;
}

/** What one happening does to people, other than a disease that spreads. */
function isHarm({ counted: { outcome } }: Facets): boolean {
  return outcome?.family === 'harm' && outcome.name !== 'infected';
}

function isShock({ counted }: Facets): boolean {
  return counted.topic === 'magnitude';
}

/** What each person or company has for itself. */
function isHeldBy(one: Facets): boolean {
  return isAge(one) || one.counted.outcome?.name === 'employed' || OWN_AMOUNTS.has(one.counted.topic ?? '');
}

function isAge({ counted }: Facets): boolean {
  return counted.topic === 'age';
}

/** The same number in much the same words: the nouns are synonyms that no table has. */
function isRetelling(a: Facets, b: Facets, links: Links): boolean {
  const outcomes = a.counted.outcome === b.counted.outcome && a.counted.topic === b.counted.topic;
  return outcomes && links.values === 'equal' && links.overlap >= RETOLD;
}

/** Links that say: one thing, but counted in another place, time or part. */
function otherScope(a: Facets, b: Facets, links: Links): Judgement | null {
  if (links.counted === 'kin') return say('different-scope', 'otherOutcome');
  if (links.places === 'different')
    return say(isOtherHappening(a, b, links) ? 'unrelated' : 'different-scope', 'otherPlace');
  if (links.places === 'contained' && isRate(a) && (a.places.nationwide || b.places.nationwide))
    return say('different-scope', 'otherPlace');
  const counted = isStatistic(a) || (a.counted.outcome?.family === 'crowd' && links.values === 'excluded');
  if (links.times.periods && counted) return say('different-scope', 'otherTime');
  if (links.owners === 'different' && isHeldBy(a) && isHeldBy(b))
    return say(isAge(a) ? 'unrelated' : 'different-scope', 'otherOwner');
  const named = links.names === 'different' && links.places !== 'same';
  if (named && isSeries(a) && isSeries(b) && links.values === 'excluded')
    return say('different-scope', 'otherOwner');
  return null;
}

/** Figures of which every owner has others of the same kind. */
function isSeries(one: Facets): boolean {
  return isStatistic(one) || isInventory(one);
}

function isDenied({ figure }: Facets): boolean {
  return figure.modality === 'denied';
}

function isPlanned({ figure, counted }: Facets): boolean {
  return figure.modality === 'planned' && counted.topic === null && figure.kind === 'count';
}

/** In two places, and neither one series nor one happening that reaches both. */
function isOtherHappening(a: Facets, b: Facets, links: Links): boolean {
  if (isHarm(a) && links.times.days >= HAPPENING_DAYS) return true;
  return isStanding(a) || inOtherCountries(a, b) || links.times.order === 'apart';
}

function byValues(a: Facets, b: Facets, links: Links): Judgement {
  const [low, high] = byValue(a, b);
  if (isDenied(a) !== isDenied(b))
    return links.values === 'excluded' ? say('different-scope', 'denied') : say('conflict', 'denied');
  if (links.values === 'equal') return say('agree', 'sameValue');
  const fallen = links.times.newer !== null && (links.times.newer === 'a' ? a : b) === low;
  if (links.values === 'compatible' && (fallen || !isOutgrown(low, high))) {
    const vague = low.value?.bound === 'vague' || high.value?.bound === 'vague';
    if (vague && (low.scope.partial === 'part') !== (high.scope.partial === 'part'))
      return say('different-scope', 'part');
    if (links.places === 'contained' && !vague && !isStanding(a)) return say('different-scope', 'otherPlace');
    return say('agree', 'compatible');
  }
  if (!links.definition) return say('different-scope', 'otherDefinition');
  if (isPart(low, high, links)) return say('different-scope', 'part');
  if (isShareOfTotal(low, high)) return say('different-scope', 'period');
  if (links.counted === 'near' && a.counted.topic !== null) return say('different-scope', 'otherOutcome');
  if (supersedes(a, b, links)) return say('update', 'laterCount');
  if (isPlanned(a) !== isPlanned(b)) return say('different-scope', 'planned');
  if (links.counted === 'near') return say('different-scope', 'otherOutcome');
  if (links.counted === 'unknown' && links.overlap < FRIENDS) return say('different-scope', 'otherOutcome');
  if (isOutOfProportion(a, b)) return say('different-scope', 'otherTime');
  return say('conflict', 'excluded');
}

function say(verdict: VerdictKind, because: Because): Judgement {
  return { verdict, because };
}
