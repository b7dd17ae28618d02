import type { Facets } from '../facets.ts';
import { byValue, saidBy } from '../kinds.ts';
import type { Links } from '../links.ts';
import type { Note } from './evidence.ts';

/** Days between two publications up to which each step reaches. */
const DAYS = [0, 1, 3, 7, 31, 400] as const;
const DAY = 86_400_000;

/** Which figure is of a later time, by how much, and what each passage says of when. */
export function timeEvidence(a: Facets, b: Facets, { times }: Links, note: Note): void {
  const [low, high] = byValue(a, b);
  const newer = times.newer === 'a' ? a : times.newer === 'b' ? b : null;
  note(`order ${times.order === 'earlier' ? 'later' : times.order}`, true);
  const equal = saidBy(low) === saidBy(high);
  note('greater is newer', !equal && newer === high);
  note('smaller is newer', !equal && newer === low);
  note('periods', times.periods);
  note('days', Math.log1p(times.days));
  publicationEvidence(low, high, equal, note);
  note(
    `as of ${shared(a.times.asOf === null ? [] : [a.times.asOf], b.times.asOf === null ? [] : [b.times.asOf])}`,
    true,
  );
  for (const part of ['years', 'months', 'weekdays'] as const)
    note(`${part} ${shared([...a.times[part]], [...b.times[part]])}`, true);
}

function publicationEvidence(low: Facets, high: Facets, equal: boolean, note: Note): void {
  const [first, second] = [low.times.published, high.times.published];
  note('undated', Number(first === null) + Number(second === null));
  if (first === null || second === null) return;
  note('greater is printed later', !equal && second > first);
  const days = Math.abs(Date.parse(second) - Date.parse(first)) / DAY;
  note(`printed within ${DAYS.find((most) => days <= most) ?? 'years'}`, true);
}

/** What two passages say of one part of a date. */
function shared(a: string[], b: string[]): 'none' | 'one' | 'same' | 'different' {
  if (a.length === 0 && b.length === 0) return 'none';
  if (a.length === 0 || b.length === 0) return 'one';
  return a.some((each) => b.includes(each)) ? 'same' : 'different';
}
