import type { Published } from '../../../reading/types.ts';

/** RFC 822 and ISO 8601 begin so; whatever else `Date.parse` takes for a day is a guess. */
const DATED = /^(?:[A-Za-z]{3,9},? )?\d{1,2} [A-Za-z]{3}|^\d{4}-\d\d-\d\d/;
const [FIRST, LAST] = [1990, 2100];

/** The day and time that an entry states, in UTC; null where it states none that can be. */
export function entryDate(value: string | null): Published | null {
  const stated = value?.trim().slice(0, 60) ?? '';
  const time = DATED.test(stated) ? Date.parse(stated) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  if (date.getUTCFullYear() < FIRST || date.getUTCFullYear() > LAST) return null;
  return { date: date.toISOString().replace('.000Z', 'Z'), certainty: 'stated' };
}
