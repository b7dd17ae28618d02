import { civilOf, dayOf } from './calendar.ts';
import { type FoundDate, lowerAt, type Scan, speaksOfFuture } from './scan.ts';
import { yearAfter } from './years-of-months.ts';

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
  const date = scan.vocabulary.feasts.get(name);
  if (!date) return null;
  const [month, day] = date;
  if (lowerAt(scan, first - 1) === 'st.') first--;
  const stated = yearAfter(scan, at + 1, true);
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
