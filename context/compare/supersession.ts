import { GROWTH } from './conditions.ts';
import type { Facets } from './facets.ts';
import { figureSpan } from './figure-span.ts';
import { byValue, courseOf, isHarm, isOrdinal, isShock, isStanding, ratioOf, saidBy } from './kinds.ts';
import type { Links } from './links.ts';
import { isClosed } from './times.ts';

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

/** What is counted anew after so many days has changed. */
const WEEK = 7;

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
  if (isStanding(a) && !isShock(a)) return false;
  const [, high] = byValue(a, b);
  if (links.times.newer === null && a.scope.replaces !== b.scope.replaces) return true;
  const newer = links.times.newer === null ? high : links.times.newer === 'a' ? a : b;
  return newer.scope.replaces;
}

/** The two are one count at two times, or one of them says that the other is out of date. */
export function supersedes(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = byValue(a, b);
  const { newer } = links.times;
  const last = newer === null ? null : newer === 'a' ? a : b;
  if (isOngoing(low) && isOngoing(high)) return last !== low;
  if (isShock(a) && a.scope.outdated !== b.scope.outdated) return saidBy(high) - saidBy(low) <= RERATED;
  if (isStanding(a) || (last === null && isClosed(a.times) && isClosed(b.times))) return false;
  if (isOutOfDate(a, b)) return true;
  return last ? isNewer(low, high, last, links) : isFurtherOn(low, high, links);
}

/** One is a first count, or the price before trading closed. */
function isOutOfDate({ scope, counted }: Facets, { scope: other }: Facets): boolean {
  return scope.outdated !== other.outdated || (isTraded(counted) && scope.closing !== other.closing);
}

/** What the last report gives takes the place of the number before: it says so, or such counts change that way. */
function isNewer(low: Facets, high: Facets, last: Facets, { times }: Links): boolean {
  if (last.scope.updates) return true;
  if (low.scope.estimate && high.scope.estimate) return false;
  const risen = last === high;
  const ratio = ratioOf(low, high);
  if (risen && isHarm(low) && low.value?.bound === 'lower' && ratio <= FAR_BEYOND) return true;
  if (isOrdinal(low) || isOrdinal(high)) return risen;
  switch (courseOf(low) ?? courseOf(high)) {
    case 'grows':
      return risen ? ratio <= GROWTH : high.scope.updates;
    case 'shrinks':
      return !risen;
    case 'varies':
      return times.days >= VARIES_DAYS;
    default:
      return risen && ratio <= GROWTH && (isOneRun(low, high) || times.days > WEEK);
  }
}

/** Of two reports of one day, or of unknown days, the greater is told as the later stand. */
function isFurtherOn(low: Facets, high: Facets, { times }: Links): boolean {
  if (isOrdinal(high) && !isOrdinal(low)) return true;
  const grows = courseOf(high) === 'grows';
  if (high.scope.updates && (grows || (!low.scope.updates && times.order !== 'same'))) return true;
  return isOutgrown(low, high) && ratioOf(low, high) <= FAR_BEYOND;
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
function isTraded({ topic }: Facets['counted']): boolean {
  return topic === 'index' || topic === 'share-price' || topic === 'oil';
}

/** The earlier goes on, or the later does and the earlier is no one day's share. */
function isOneRun(earlier: Facets, later: Facets): boolean {
  return isRunning(earlier) || (later.scope.running && !earlier.scope.oneDay);
}

/** "So far": said of a count that goes on. */
function isRunning({ scope }: Facets): boolean {
  return scope.running || scope.cumulative;
}

/** Days later the greater: bodies found so far and since Thursday are one count, and so is a first report's with the sum. */
export function isGrown(low: Facets, high: Facets, links: Links): boolean {
  const near = links.places === 'same' || (high.scope.summed && links.times.days <= SUMMED_DAYS);
  return isHarm(low) && isHarm(high) && !low.scope.oneDay && near && isLater(high, low);
}

function isLater(one: Facets, other: Facets): boolean {
  return (one.times.published ?? '') > (other.times.published ?? '');
}
