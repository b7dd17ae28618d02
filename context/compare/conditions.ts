import type { Facets } from './facets.ts';
import { isWide } from './gazetteer.ts';
import { byValue, COURSES, isOf, isRate, isStanding, ratioOf } from './kinds.ts';
import type { Links } from './links.ts';
import { disjoint } from './names.ts';
import { SPREADING } from './tables/causes.ts';
import { FORCES } from './tables/people.ts';

/** A number that grows more than this between two reports is hardly the same count. */
export const GROWTH = 20;

/** A place so near to a figure is the figure's own, and not only the event's. */
const ATTACHED = 6;

/** Two countries, and nothing that spreads from one to another. */
export function inOtherCountries(a: Facets, b: Facets): boolean {
  const spreads = a.counted.outcome?.name === 'infected' || isOf(SPREADING, a) || isOf(SPREADING, b);
  const [here, there] = [a.places.own ?? '', b.places.own ?? ''];
  const { countries } = a.places.gazetteer;
  return !spreads && here !== there && countries.has(here) && countries.has(there);
}

/** Told of one day, and no running total: what happened days later is another happening. */
export function isOfOneDay({ times, scope }: Facets): boolean {
  const running = scope.cumulative || scope.running || scope.updates || scope.replaces;
  return times.asOf?.length === 'YYYY-MM-DD'.length && scope.oneDay && !running;
}

/** Shares of two wholes, of which neither is about anything else: "85 percent of the houses", "70 percent of the schools". */
export function isOfOtherWhole(a: Facets, b: Facets): boolean {
  const share = (one: Facets) => isRate(one) && one.scope.partial === 'part' && one.counted.topic === null;
  return share(a) && share(b) && disjoint(a.counted.words, b.counted.words);
}

/** Two periods, each given to a month or a year, with no day in common: what happened in one is not of the other. */
export function inOtherPeriods(a: Facets, b: Facets, links: Links): boolean {
  const ofPeriod = ({ times, scope }: Facets) =>
    times.asOf !== null && times.asOf.length <= 'YYYY-MM'.length && !scope.cumulative && !scope.replaces;
  return links.times.periods && links.values === 'excluded' && ofPeriod(a) && ofPeriod(b) && !isStanding(a);
}

/** Each is told of a great area, or as a part of something greater: neither is the other's place. */
export function isOfTwoAreas(a: Facets, b: Facets): boolean {
  const parts = a.scope.partial === 'part' && b.scope.partial === 'part';
  return parts || [a, b].every(({ places }) => isWide(places.own ?? '', places.gazetteer));
}

/** Less than this between two numbers, and the greater is hardly the whole of the smaller. */
const WHOLE_RATIO = 1.3;

/** Kinds of a thing are fewer than all of it by more than two counts of one differ. */
const PART_RATIO = 1.2;

/** Of kinds of things the narrower: "six Kinzhal missiles" of 18 missiles, "four cabin crew" of six crew. */
function isNarrower(low: Facets, high: Facets): boolean {
  if (low.counted.topic !== null || low.counted.noun !== high.counted.noun) return false;
  if (low.counted.part !== high.counted.part || low.value?.bound === 'vague') return false;
  if (ratioOf(low, high) < PART_RATIO) return false;
  return low.counted.modifiers.some((word) => !high.content.has(word) && !low.classes.plain.has(word));
}

/** The smaller number is given for a part of what the greater one counts. */
export function isPart(low: Facets, high: Facets, links: Links): boolean {
  if (low.scope.partial !== high.scope.partial && [low, high].some(({ scope }) => scope.partial === 'added'))
    return true;
  const remains = low.counted.outcome?.course === 'shrinks';
  if (low.scope.partial === 'part' && high.scope.partial !== 'part' && !remains && mayHold(low, high))
    return true;
  const reinforces = FORCES.has(low.counted.part ?? '');
  if (low.scope.partial === 'more' && high.scope.partial === null && (links.places !== 'same' || reinforces))
    return true;
  const single = low.value?.said === 1 && links.times.newer !== null;
  if (links.counted === 'part' && low.counted.part !== null && !single && !isCalledSo(low, high, links))
    return true;
  if (isNarrower(low, high) || (high.scope.joint && !low.scope.joint)) return true;
  return links.places === 'contained' && !isStanding(low) && narrowerPlace(low, high);
}

/** A whole is greater than its part by more than two counts of the part differ, unless the part's own whole is told. */
function mayHold(part: Facets, whole: Facets): boolean {
  return part.scope.whole !== null || ratioOf(part, whole) >= WHOLE_RATIO;
}

/** Two counts of a happening that is still going on differ by less than this. */
const OF_ONE_HAPPENING = 4;

/** The greater number is a running total of more than one happening, the smaller one is not. */
export function isShareOfTotal(low: Facets, high: Facets): boolean {
  return (
    high.scope.cumulative &&
    !(high.scope.fromStart && ratioOf(low, high) < OF_ONE_HAPPENING) &&
    !COURSES.has(low.counted.topic ?? '') &&
    !low.scope.cumulative &&
    !low.scope.running &&
    !low.scope.updates
  );
}

/** What one side calls militants may be all that another side counts as people. */
function isCalledSo(low: Facets, high: Facets, links: Links): boolean {
  const [one, other] = [low.figure.claimedBy, high.figure.claimedBy];
  return (
    low.counted.part === 'militant' &&
    links.places === 'same' &&
    one !== null &&
    other !== null &&
    one !== other
  );
}

/** So many times the other is no other count of the same. */
export function isOutOfProportion(a: Facets, b: Facets): boolean {
  const [low, high] = byValue(a, b);
  const unit = a.value?.dimension ?? '';
  return /^(?:count$|money:)/.test(unit) && unit === b.value?.dimension && ratioOf(low, high) > GROWTH;
}

/** The smaller number's place is the smaller place. */
function narrowerPlace(low: Facets, high: Facets): boolean {
  if (high.places.worldwide && !low.places.worldwide) return low.places.own !== null;
  if (low.places.own === null || low.places.nationwide) return false;
  if (low.places.distance > ATTACHED) return false;
  if (high.places.nationwide || high.places.own === null) return high.places.nationwide;
  const { countries } = high.places.gazetteer;
  return countries.has(high.places.own)
    ? !countries.has(low.places.own) && high.places.distance <= ATTACHED + 2
    : high.places.all.has(low.places.own);
}
