import { casual } from 'chrono-node/en';
import type { Piece } from '../figures/pieces.ts';
import { civilOf, type Day, dayOf } from './calendar.ts';
import type { FoundDate, Scan } from './scan.ts';

/** How many pieces before and behind the telling word are shown to chrono: it costs most of all readers. */
const BEFORE = 6;
const AFTER = 3;

/**
 * Hands the words around piece `at` to chrono-node, for wordings that no reader here knows
 * ("several days ago", "half an hour ago", "a fortnight ago"). Its answer is taken to the day.
 */
export function askChrono(scan: Scan, at: number): FoundDate | null {
  const { pieces, text, today } = scan;
  if (today === null) return null;
  const first = Math.max(scan.floor, at - BEFORE);
  const last = Math.min(pieces.length, at + AFTER);
  const from = (pieces[first] as Piece).start;
  const target = (pieces[at] as Piece).start - from;
  const phrase = text.slice(from, (pieces[last - 1] as Piece).end);
  for (const result of casual.parse(phrase, noonOf(today))) {
    const start = result.index;
    const end = start + result.text.length;
    if (start > target || end <= target) continue;
    const begin = pieces.findIndex((piece, i) => i >= first && piece.end > from + start);
    let next = begin;
    while (next < last && (pieces[next] as Piece).start < from + end) next++;
    const period = { from: dayIn(result.start), to: dayIn(result.end ?? result.start) };
    return begin < scan.floor || period.to < period.from
      ? null
      : { first: begin, next, certainty: 'resolved', ...period };
  }
  return null;
}

/** Noon local time, so that no time zone moves the day; only calendar components are read back. */
function noonOf(day: Day): Date {
  const { year, month, day: date } = civilOf(day);
  return new Date(year, month - 1, date, 12);
}

function dayIn(components: { get(component: 'year' | 'month' | 'day'): number | null }): Day {
  return dayOf(components.get('year') ?? 1970, components.get('month') ?? 1, components.get('day') ?? 1);
}
