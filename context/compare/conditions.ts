import { stem } from '../text/stem.ts';
import type { Facets } from './facets.ts';
import type { Links } from './links.ts';
import { LOCAL, SPREADING } from './tables/causes.ts';
import { COUNTRIES } from './tables/countries.ts';
import type { Outcome } from './tables/outcomes.ts';
import { isClosed } from './times.ts';

/** A number that grows more than this between two reports is hardly the same count. */
const GROWTH = 20;
/** A lower bound that the other number has passed by more than this contradicts it. */
const FAR_BEYOND = 2;
/** "At least two" is a count that goes on; "more than 10,000" is a way to round. */
const COUNTED_ONE_BY_ONE = 50;
/** A place so near to a figure is the figure's own, and not only the event's. */
const ATTACHED = 6;
/** Strengths given within so few days are of one time. */
const VARIES_DAYS = 2;
/** Whoever calls a number wrong speaks of one given within so few days. */
const DISPUTE_DAYS = 7;

type Course = Outcome['course'];

/** Properties that a place or thing has once, and that do not add up. */
/** Amounts that go on while reports come in. */
const COURSES: ReadonlyMap<string, Course> = new Map<string, Course>([
  ['damage', 'grows'],
  ['aid', 'grows'],
  ['budget', 'grows'],
  ['contained', 'grows'],
  ['area', 'grows'],
  ['price', 'varies'],
  ['share-price', 'varies'],
  ['flow', 'varies'],
]);

const STANDING_TOPICS = new Set(['magnitude', 'depth', 'distance', 'height', 'age']);

/** The smaller and the greater of the two by what was said. */
export function byValue(a: Facets, b: Facets): [low: Facets, high: Facets] {
  return saidBy(a) <= saidBy(b) ? [a, b] : [b, a];
}

/** A standing property of one place or thing (its people, its distance), of which others have their own. */
export function isStanding({ counted }: Facets): boolean {
  return counted.outcome?.name === 'population' || STANDING_TOPICS.has(counted.topic ?? '');
}

/** A statistic of a period: a rate, an amount, a share. */
export function isStatistic({ counted }: Facets): boolean {
  return counted.topic !== null && counted.topic !== 'flow' && !STANDING_TOPICS.has(counted.topic);
}

/** A share of the whole, that does not add up over places. */
export function isRate({ value }: Facets): boolean {
  return value?.dimension === 'percent';
}

/** A count of what somebody has (seats, servers, cases) and of nothing that befell anybody in one happening. */
export function isInventory({ counted }: Facets): boolean {
  return counted.topic === null && (counted.outcome === null || counted.outcome.name === 'infected');
}

/** Of a number that changes without a happening, the newer says that it replaces an older. */
export function isRevised(a: Facets, b: Facets, links: Links): boolean {
  const newer = links.times.newer === 'a' ? a : b;
  return !isStanding(a) && newer.scope.updates;
}

/** Two countries, and nothing that spreads from one to another. */
export function inOtherCountries(a: Facets, b: Facets): boolean {
  const spreads = a.counted.outcome?.name === 'infected' || isOf(SPREADING, a) || isOf(SPREADING, b);
  const [here, there] = [a.places.own ?? '', b.places.own ?? ''];
  return !spreads && here !== there && COUNTRIES.has(here) && COUNTRIES.has(there);
}

/** Of what happens at one spot, so that another town's is another. */
export function isLocal(one: Facets): boolean {
  return isOf(LOCAL, one);
}

function isOf(families: ReadonlySet<string>, { causes }: Facets): boolean {
  return [...causes].some((family) => families.has(family));
}

/** Two periods, each given to a month or a year, with no day in common: what happened in one is not of the other. */
export function inOtherPeriods(a: Facets, b: Facets, links: Links): boolean {
  const ofPeriod = ({ times, scope }: Facets) =>
    times.asOf !== null && times.asOf.length <= 'YYYY-MM'.length && !scope.cumulative && !scope.replaces;
  return links.times.periods && links.values === 'excluded' && ofPeriod(a) && ofPeriod(b) && !isStanding(a);
}

/** Adjectives that narrow nothing. */
const PLAIN = new Set(
  'strong powerful major minor large big small heavy serious deadly new more young old residential several local mudbrick single double total possible'
    .split(' ')
    .map(stem),
);

/** Of kinds of things the narrower: "six Kinzhal missiles" of 18 missiles, "four cabin crew" of six crew. */
function isNarrower(low: Facets, high: Facets): boolean {
  if (low.counted.topic !== null || low.counted.noun !== high.counted.noun) return false;
  if (low.counted.part !== high.counted.part || low.value?.bound === 'vague') return false;
  return low.counted.modifiers.some((word) => !high.content.has(word) && !PLAIN.has(word));
}

/** The smaller number is given for a part of what the greater one counts. */
export function isPart(low: Facets, high: Facets, links: Links): boolean {
  const remains = low.counted.outcome?.course === 'shrinks';
  if (low.scope.partial === 'part' && high.scope.partial !== 'part' && !remains) return true;
  if (low.scope.partial === 'more' && high.scope.partial === null && links.places !== 'same') return true;
  const single = low.value?.said === 1 && links.times.newer !== null;
  if (links.counted === 'part' && low.counted.part !== null && !single && !isCalledSo(low, high, links))
    return true;
  if (isNarrower(low, high)) return true;
  return links.places === 'contained' && !isStanding(low) && narrowerPlace(low, high);
}

/** The greater number is a running total, the smaller one is not. */
export function isShareOfTotal(low: Facets, high: Facets): boolean {
  return (
    high.scope.cumulative &&
    !COURSES.has(low.counted.topic ?? '') &&
    !low.scope.cumulative &&
    !low.scope.running &&
    !low.scope.updates
  );
}

/** A lower bound of a count that goes on, left behind by the other number: "at least one", later "two". */
export function isOutgrown(low: Facets, high: Facets): boolean {
  const growing = courseOf(low) === 'grows' || courseOf(high) === 'grows';
  return (
    growing &&
    low.value?.bound === 'lower' &&
    saidBy(low) < COUNTED_ONE_BY_ONE &&
    saidBy(high) > saidBy(low) * 1.02
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

/** The newer, or of one day the greater, says that it takes the place of another number. */
export function isReplaced(a: Facets, b: Facets, links: Links): boolean {
  if (isStanding(a) || isDisputed(a, b, links)) return false;
  const [, high] = byValue(a, b);
  const newer = links.times.newer === null ? high : links.times.newer === 'a' ? a : b;
  return newer.scope.replaces;
}

/** The two are one count at two times, or one of them says that the other is out of date. */
export function supersedes(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = byValue(a, b);
  const { order } = links.times;
  if (isStanding(a) || (isClosed(a.times) && isClosed(b.times))) return false;
  if (a.scope.outdated !== b.scope.outdated) return true;
  const newer = links.times.newer === null ? null : links.times.newer === 'a' ? a : b;
  if (isDisputed(a, b, links)) return false;
  if ((newer ?? high).scope.updates && order !== 'same') return true;
  if (a.scope.estimate && b.scope.estimate) return false;
  if (newer) {
    const course = courseOf(a) ?? courseOf(b);
    if (course === 'grows') return newer === high ? ratioOf(low, high) <= GROWTH : high.scope.updates;
    if (isOrdinal(a) || isOrdinal(b)) return newer === high;
    if (course === 'varies') return links.times.days >= VARIES_DAYS;
    return course === 'shrinks' && newer === low;
  }
  if (isOutgrown(low, high)) return ratioOf(low, high) <= FAR_BEYOND;
  return courseOf(high) === 'grows' && high.scope.updates;
}

/** "Her fifth gold": counts go on. */
function isOrdinal({ figure }: Facets): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i.test(
    figure.text,
  );
}

/** One puts its number against the other's, within days. */
function isDisputed(a: Facets, b: Facets, links: Links): boolean {
  return a.scope.disputes !== b.scope.disputes && links.times.days <= DISPUTE_DAYS;
}

/** So many times the other is no other count of the same. */
export function isOutOfProportion(a: Facets, b: Facets): boolean {
  const [low, high] = byValue(a, b);
  const unit = a.value?.dimension ?? '';
  return /^(?:count$|money:)/.test(unit) && unit === b.value?.dimension && ratioOf(low, high) > GROWTH;
}

function courseOf({ counted }: Facets): Course {
  if (counted.noun === 'aftershock') return 'grows';
  return counted.outcome?.course ?? COURSES.get(counted.topic ?? '') ?? null;
}

/** The smaller number's place is the smaller place. */
function narrowerPlace(low: Facets, high: Facets): boolean {
  if (low.places.own === null || low.places.nationwide || low.places.distance > ATTACHED) return false;
  if (high.places.nationwide || high.places.own === null) return high.places.nationwide;
  return COUNTRIES.has(high.places.own)
    ? !COUNTRIES.has(low.places.own) && high.places.distance <= ATTACHED + 2
    : high.places.all.has(low.places.own);
}

function ratioOf(low: Facets, high: Facets): number {
  return saidBy(high) / (saidBy(low) || 1);
}

function saidBy({ value }: Facets): number {
  return value?.said ?? 0;
}
