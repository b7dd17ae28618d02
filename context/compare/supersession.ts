import { GROWTH } from './conditions.ts';
import type { Facets } from './facets.ts';
import { figureSpan } from './figure-span.ts';
import { byValue, courseOf, isHarm, isOrdinal, isShock, isStanding, ratioOf, saidBy } from './kinds.ts';
import type { Links } from './links.ts';
import { isClosed } from './times.ts';

/** No count comes to so many times what it was. */
const BEYOND_GROWTH = 100;

/** By how much a strength is rated anew. */
const RERATED = 0.5;

/** A lower bound that the other number has passed by more than this contradicts it. */
const FAR_BEYOND = 2;

/** "At least two" is a count that goes on; "more than 10,000" is a way to round. */
const COUNTED_ONE_BY_ONE = 60;

/** "In all" sums up one happening within so few days. */
const SUMMED_DAYS = 14;

/** Strengths given within so few days are of one time. */
const VARIES_DAYS = 2;

/** Whoever calls a number wrong speaks of one given within so few days. */
const DISPUTE_DAYS = 7;

/** Of a number that changes without a happening, the newer says that it replaces an older. */
export function isRevised(a: Facets, b: Facets, links: Links): boolean {
  const newer = links.times.newer === 'a' ? a : b;
  return !isStanding(a) && (newer.scope.updates || newer.scope.replaces);
}

/** "In revised figures": of the same as the number they revise, however each words it. */
export function isRestated(a: Facets, b: Facets, links: Links): boolean {
  return isReplaced(a, b, links) && !links.times.periods && links.counted === 'same';
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

/** The newer, or of one day the greater, says that it takes the place of another number. */
export function isReplaced(a: Facets, b: Facets, links: Links): boolean {
  if ((isStanding(a) && !isShock(a)) || isDisputed(a, b, links)) return false;
  const [, high] = byValue(a, b);
  if (links.times.newer === null && a.scope.replaces !== b.scope.replaces) return true;
  const newer = links.times.newer === null ? high : links.times.newer === 'a' ? a : b;
  return newer.scope.replaces;
}

/** The two are one count at two times, or one of them says that the other is out of date. */
export function supersedes(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = byValue(a, b);
  const { order } = links.times;
  if (ratioOf(low, high) > BEYOND_GROWTH) return false;
  if (isOngoing(low) && isOngoing(high))
    return links.times.newer === null || links.times.newer === (high === a ? 'a' : 'b');
  if (isShock(a) && a.scope.outdated !== b.scope.outdated) return saidBy(high) - saidBy(low) <= RERATED;
  if (isStanding(a) || (isClosed(a.times) && isClosed(b.times))) return false;
  if (a.scope.outdated !== b.scope.outdated) return true;
  if (isTraded(a) && a.scope.closing !== b.scope.closing) return true;
  const newer = links.times.newer === null ? null : links.times.newer === 'a' ? a : b;
  if (isDisputed(a, b, links)) return false;
  if (newer === null ? high.scope.updates && !low.scope.updates && order !== 'same' : newer.scope.updates)
    return true;
  if (a.scope.estimate && b.scope.estimate) return false;
  if (newer === high && isHarm(low) && low.value?.bound === 'lower' && ratioOf(low, high) <= FAR_BEYOND)
    return true;
  if (newer) {
    const course = courseOf(a) ?? courseOf(b);
    if (course === 'grows') return newer === high ? ratioOf(low, high) <= GROWTH : high.scope.updates;
    if (isOrdinal(a) || isOrdinal(b)) return newer === high;
    if (course === 'varies') return links.times.days >= VARIES_DAYS;
    if (course === null && newer === high) return isOneRun(low, high) && ratioOf(low, high) <= GROWTH;
    return course === 'shrinks' && newer === low;
  }
  if (isOrdinal(high) && !isOrdinal(low)) return true;
  if (isOutgrown(low, high)) return ratioOf(low, high) <= FAR_BEYOND;
  return courseOf(high) === 'grows' && high.scope.updates;
}

/** "Five [days of] rioting": longer the next day. */
function isOngoing({ value, figure }: Facets): boolean {
  const { end } = figureSpan(figure);
  const told = `${figure.text}${figure.passage.text.slice(end, end + 12)}`;
  return (
    value?.dimension === 'time' &&
    /\b(?:day|night|week|month)s of (?!(?:age|prison|jail|work|leave)\b)/i.test(told)
  );
}

/** What goes up and down until trading closes. */
function isTraded({ counted }: Facets): boolean {
  return counted.topic === 'index' || counted.topic === 'share-price' || counted.topic === 'oil';
}

/** The earlier goes on, or the later does and the earlier is no one day's share. */
function isOneRun(earlier: Facets, later: Facets): boolean {
  return isRunning(earlier) || (later.scope.running && !earlier.scope.oneDay);
}

/** "So far": said of a count that goes on. */
function isRunning({ scope }: Facets): boolean {
  return scope.running || scope.cumulative;
}

/** One puts its number against the other's, within days. */
function isDisputed(a: Facets, b: Facets, links: Links): boolean {
  return a.scope.disputes !== b.scope.disputes && links.times.days <= DISPUTE_DAYS;
}

/** Days later the greater: bodies found so far and since Thursday are one count, and so is a first report's with the sum. */
export function isGrown(low: Facets, high: Facets, links: Links): boolean {
  const near = links.places === 'same' || (high.scope.summed && links.times.days <= SUMMED_DAYS);
  return isHarm(low) && isHarm(high) && !low.scope.oneDay && near && isLater(high, low);
}

function isLater(one: Facets, other: Facets): boolean {
  return (one.times.published ?? '') > (other.times.published ?? '');
}
