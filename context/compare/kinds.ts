import type { Facets } from './facets.ts';
import type { Outcome } from './tables/outcome-rules.ts';

type Course = Outcome['course'];

/** Amounts that go on while reports come in. */
export const COURSES: ReadonlyMap<string, Course> = new Map<string, Course>([
  ['damage', 'grows'],
  ['aid', 'grows'],
  ['takings', 'grows'],
  ['budget', 'grows'],
  ['contained', 'grows'],
  ['area', 'grows'],
  ['price', 'varies'],
  ['share-price', 'varies'],
  ['flow', 'varies'],
  ['wind', 'varies'],
  ['interest-rate', 'varies'],
  ['index', 'varies'],
  ['oil', 'varies'],
]);

/** Properties that a place or thing has once, and that do not add up. */
const STANDING_TOPICS = new Set(['magnitude', 'depth', 'distance', 'height', 'width', 'age']);

/** The smaller and the greater of the two by what was said. */
export function byValue(a: Facets, b: Facets): [low: Facets, high: Facets] {
  return saidBy(a) <= saidBy(b) ? [a, b] : [b, a];
}

/** A standing property of one place or thing (its people, its distance), of which others have their own. */
export function isStanding(one: Facets): boolean {
  return isPopulation(one) || STANDING_TOPICS.has(one.counted.topic ?? '');
}

/** How long, how far, how heavy. */
export function isMeasure({ value }: Facets): boolean {
  return /^(?:length|area|mass|volume|speed|temperature|power|time|unit:)/.test(value?.dimension ?? '');
}

/** How many live somewhere. */
export function isPopulation({ counted }: Facets): boolean {
  return counted.outcome?.name === 'population';
}

/** A statistic of a period: a rate, an amount, a share. */
export function isStatistic({ counted }: Facets): boolean {
  return counted.topic !== null && counted.topic !== 'flow' && !STANDING_TOPICS.has(counted.topic);
}

/** A share of the whole, that does not add up over places. */
export function isRate({ value }: Facets): boolean {
  return value?.dimension === 'percent';
}

/** What does not change from one day's report to the next: an age, a height, how many were on board. */
export function isSettled(one: Facets): boolean {
  const { counted, value } = one;
  const measured = isMeasure(one) && counted.topic === null && value?.dimension !== 'time';
  return measured || isStanding(one) || counted.outcome?.name === 'aboard';
}

/** A count of what somebody has (seats, servers, cases) and of nothing that befell anybody in one happening. */
export function isInventory({ counted }: Facets): boolean {
  return counted.topic === null && (counted.outcome === null || counted.outcome.name === 'infected');
}

export function isOf(families: ReadonlySet<string>, { causes }: Facets): boolean {
  return [...causes].some((family) => families.has(family));
}

/** What is won in a vote: shares of it, and seats. */
export function isVote({ counted }: Facets): boolean {
  return counted.topic === 'vote' || counted.topic === 'turnout' || counted.noun === 'seat';
}

/** "Her fifth gold": counts go on. */
export function isOrdinal({ figure }: Facets): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i.test(
    figure.text,
  );
}

export function courseOf({ counted }: Facets): Course {
  if (counted.noun === 'aftershock') return 'grows';
  return counted.outcome?.course ?? COURSES.get(counted.topic ?? '') ?? null;
}

export function ratioOf(low: Facets, high: Facets): number {
  return saidBy(high) / (saidBy(low) || 1);
}

export function saidBy({ value }: Facets): number {
  return value?.said ?? 0;
}

const OWN_AMOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'debt', 'salary', 'index']);

/** Numbers below are found everywhere. */
const COMMON = 20;

/** What one happening does to people, other than a disease that spreads. */
export function isHarm({ counted: { outcome } }: Facets): boolean {
  return outcome?.family === 'harm' && outcome.name !== 'infected';
}

/** A number that does not come up by chance: 1,429, and neither 9 nor 5 percent. */
export function isTelling(one: Facets): boolean {
  return !isRate(one) && (one.value?.said ?? 0) >= COMMON;
}

/** Said to two digits or more, 1.05 billion: hardly by chance the same as another. */
export function isExact(one: Facets): boolean {
  const [digits = ''] = saidBy(one).toExponential().split('e');
  return isTelling(one) && digits.replace('.', '').length > 1;
}

export function isCrowd({ counted }: Facets): boolean {
  return counted.outcome?.family === 'crowd';
}

export function isShock({ counted }: Facets): boolean {
  return counted.topic === 'magnitude';
}

/** What each person or company has for itself. */
export function isHeldBy(one: Facets): boolean {
  return isAge(one) || one.counted.outcome?.name === 'employed' || OWN_AMOUNTS.has(one.counted.topic ?? '');
}

export function isAge({ counted }: Facets): boolean {
  return counted.topic === 'age';
}

/** What one side does to others is told under many names: of an army, a government, its capital. */
export function isDone(one: Facets): boolean {
  const { outcome, topic } = one.counted;
  const forced = outcome?.family === 'fire' || outcome?.family === 'force';
  return (isHarm(one) && outcome?.name !== 'displaced') || forced || topic === 'price';
}

/** Figures of which every owner has others of the same kind. */
export function isSeries(one: Facets): boolean {
  return isStatistic(one) || isInventory(one);
}

/** Who pleads not guilty denies the deed, and no number of charges. */
export function isDenied({ figure }: Facets): boolean {
  return (
    figure.modality === 'denied' && figure.kind !== 'age' && !/\b(?:charges?|counts?)\b/.test(figure.counts)
  );
}

export function isHypothetical({ scope, value, counted }: Facets): boolean {
  // What something is allowed to hold it may hold now.
  if (counted.outcome?.name === 'capacity') return false;
  return scope.hypothetical && value?.bound !== 'vague' && value?.dimension === 'count';
}

/** "Faces up to 20 years": what a court may give, and not what it gave. */
export function isMaximumTerm({ counted, value }: Facets): boolean {
  return counted.topic === 'sentence' && value?.bound === 'upper';
}

/** Said of what is still to come, as a plan or as a guess. */
export function isAhead(one: Facets): boolean {
  return isHypothetical(one) || one.figure.modality === 'planned' || one.figure.modality === 'hypothetical';
}

export function isPlanned({ figure, counted }: Facets): boolean {
  return (
    figure.modality === 'planned' &&
    counted.outcome?.family !== 'work' &&
    // What something is licensed to hold is so already.
    counted.outcome?.name !== 'capacity' &&
    counted.topic === null &&
    (figure.kind === 'count' || figure.kind === 'measure')
  );
}
