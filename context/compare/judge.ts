import type { VerdictKind } from '../types.ts';
import type { Facets } from './facets.ts';
import type { Links } from './links.ts';
import { COUNTRIES } from './tables/countries.ts';

/** Which link of the chain decided. */
export type Because =
  | 'otherThing'
  | 'otherDimension'
  | 'otherOutcome'
  | 'otherPlace'
  | 'otherTime'
  | 'otherDefinition'
  | 'part'
  | 'period'
  | 'sameValue'
  | 'compatible'
  | 'laterCount'
  | 'excluded';

export interface Judgement {
  verdict: VerdictKind;
  because: Because;
  certainty: number;
}

/** A number that grows more than this between two reports is hardly the same count. */
const GROWTH = 20;
/** A lower bound that the other number has passed by more than this contradicts it. */
const FAR_BEYOND = 2;

/** A place so near to a figure is the figure's own, and not only the event's. */
const ATTACHED = 6;
/** Shocks reported so many days apart are two. */
const SHOCK_DAYS = 3;

/** Goes along the chain; the first link that breaks decides, and in doubt nothing is called a conflict. */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  if (!links.dimension) return say('unrelated', 'otherDimension');
  if (links.counted === 'other') return say('unrelated', 'otherThing');
  const standing = isStanding(a);
  if (a.counted.topic === 'magnitude' && daysApart(a, b) >= SHOCK_DAYS) return say('unrelated', 'otherTime');
  if (links.times === 'apart') return say(standing ? 'different-scope' : 'unrelated', 'otherTime');
  if (links.counted === 'kin') return say('different-scope', 'otherOutcome');
  if (links.places === 'different')
    return say(standing || otherCountries(a, b) ? 'unrelated' : 'different-scope', 'otherPlace');
  const [low, high] = byValue(a, b);
  const passed = (grows(a) || grows(b)) && outgrown(low, high);
  if (links.values === 'equal') return say('agree', 'sameValue');
  if (links.values === 'compatible' && !passed) {
    if (
      links.places === 'contained' &&
      low.value?.bound !== 'vague' &&
      high.value?.bound !== 'vague' &&
      !standing
    )
      return say('different-scope', 'part', 0.5);
    return say('agree', 'compatible');
  }
  if (!links.definition) return say('different-scope', 'otherDefinition');
  if (isPart(low, high, links)) return say('different-scope', 'part');
  if (high.scope.cumulative && !low.scope.cumulative && !low.scope.updates)
    return say('different-scope', 'period');
  if (supersedes(a, b, links, passed)) return say('update', 'laterCount');
  if (links.counted === 'near') return say('different-scope', 'otherOutcome');
  if (links.times !== 'unknown' && grows(a) && ratioOf(low, high) > GROWTH)
    return say('different-scope', 'otherTime');
  return say('conflict', 'excluded');
}

function say(verdict: VerdictKind, because: Because, certainty = 0.7): Judgement {
  return { verdict, because, certainty };
}

/** A standing property of one place or thing (its people, its distance, a rate), of which others have their own. */
function isStanding(a: Facets): boolean {
  return a.counted.outcome?.name === 'population' || a.counted.topic !== null;
}

function daysApart(a: Facets, b: Facets): number {
  const [from, to] = [Date.parse(a.times.published ?? ''), Date.parse(b.times.published ?? '')];
  return Number.isNaN(from) || Number.isNaN(to) ? 0 : Math.abs(to - from) / 86_400_000;
}

function grows(a: Facets): boolean {
  return a.counted.outcome?.grows ?? false;
}

function otherCountries(a: Facets, b: Facets): boolean {
  return (
    a.counted.outcome?.name !== 'infected' &&
    COUNTRIES.has(a.places.own ?? '') &&
    COUNTRIES.has(b.places.own ?? '')
  );
}

function byValue(a: Facets, b: Facets): [Facets, Facets] {
  return (a.value?.said ?? 0) <= (b.value?.said ?? 0) ? [a, b] : [b, a];
}

/** A lower bound that the other number has left behind: "at least one", later "two". */
function outgrown(low: Facets, high: Facets): boolean {
  return low.value?.bound === 'lower' && (high.value?.said ?? 0) > low.value.said * 1.02;
}

function isPart(low: Facets, high: Facets, links: Links): boolean {
  if (low.scope.partial === 'part' && high.scope.partial !== 'part') return true;
  if (low.scope.partial === 'more' && high.scope.partial === null && links.places !== 'same') return true;
  if (links.counted === 'part' && low.counted.part !== null) return true;
  return links.places === 'contained' && !isStanding(low) && narrowerPlace(low, high);
}

/** The smaller number's place is the smaller place. */
function narrowerPlace(low: Facets, high: Facets): boolean {
  if (low.places.own === null || low.places.nationwide || low.places.distance > ATTACHED) return false;
  if (high.places.nationwide || high.places.own === null) return high.places.nationwide;
  return COUNTRIES.has(high.places.own)
    ? !COUNTRIES.has(low.places.own)
    : high.places.all.has(low.places.own);
}

function supersedes(a: Facets, b: Facets, links: Links, passed: boolean): boolean {
  const [low, high] = byValue(a, b);
  const ratio = ratioOf(low, high);
  if (!(grows(a) || grows(b)) || (closed(a) && closed(b))) return false;
  if (a.scope.estimate && b.scope.estimate) return false;
  if (links.times === 'later' || links.times === 'earlier') {
    const rises = (links.times === 'later') === (high === b);
    return (rises && ratio <= GROWTH) || high.scope.updates;
  }
  return (passed && ratio <= FAR_BEYOND) || high.scope.updates;
}

function ratioOf(low: Facets, high: Facets): number {
  return (high.value?.said ?? 0) / (low.value?.said || 1);
}

/** Told of as long past: a month or year is named that is not the month of publication. */
function closed({ times }: Facets): boolean {
  const named = times.years.size + times.months.size > 0;
  if (!named || times.published === null) return named;
  const year = times.published.slice(0, 4);
  return times.years.size > 0 ? !times.years.has(year) : !times.months.has(times.publishedMonth ?? '');
}
