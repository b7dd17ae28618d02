import { civilOf, dayOf } from './calendar.ts';
import { type FoundDate, lowerAt, type Scan, speaksOfFuture } from './scan.ts';
import { yearAfter } from './years-of-months.ts';

/** Days that have a name and a fixed date: month and day by the words before "day" or "eve". */
const FIXED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["patrick's day", [3, 17]],
]);

/** "Christmas Day", "on New Year's Eve 2024", with `at` on "day" or "eve". */
export function readFeast(scan: Scan, at: number): FoundDate | null {
  if (!scan.pieces[at]?.capital) return null;
  let first = at - 1;
  let name = `${lowerAt(scan, first)} ${lowerAt(scan, at)}`;
  if (lowerAt(scan, first) === "'s") {
    first--;
    name = `${lowerAt(scan, first)}'s ${lowerAt(scan, at)}`;
    if (lowerAt(scan, first) === 'year') {
      first--;
      name = `${lowerAt(scan, first)} ${name}`;
    }
  }
  const date = FIXED.get(name);
  if (!date) return null;
  const [month, day] = date;
  if (lowerAt(scan, first - 1) === 'st.') first--;
  const stated = yearAfter(scan, at + 1);
  if (stated) {
    const fixed = dayOf(stated.year, month, day);
    return { first, next: stated.next, from: fixed, to: fixed, certainty: 'stated' };
  }
  if (scan.today === null) return null;
  const now = civilOf(scan.today);
  const here = dayOf(now.year, month, day);
  const future = speaksOfFuture(scan, first);
  const fixed =
    here > scan.today && !future
      ? dayOf(now.year - 1, month, day)
      : here < scan.today && future
        ? dayOf(now.year + 1, month, day)
        : here;
  return { first, next: at + 1, from: fixed, to: fixed, certainty: 'resolved' };
}
