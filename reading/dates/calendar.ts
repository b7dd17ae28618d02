/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; no clock, no time zone. */
export type Day = number;

/** First and last day, inclusive. */
export interface Period {
  from: Day;
  to: Day;
}

/** Day number of a civil date (H. Hinnant, "chrono-compatible low-level date algorithms": days_from_civil). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayOf`. */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function isoOf(day: Day): string {
  const civil = civilOf(day);
  const year = String(Math.max(0, civil.year)).padStart(4, '0');
  return `${year}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
}

/** The day an ISO date or instant names; null when it names none. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return monthPeriod(year, month).to - dayOf(year, month, 1) + 1;
}

/** A month; `month` may lie outside 1–12 and then counts into other years. */
export function monthPeriod(year: number, month: number): Period {
  const months = year * 12 + month - 1;
  const first = (index: number) => dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  return { from: first(months), to: first(months + 1) - 1 };
}

export function yearsPeriod(first: number, last: number): Period {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

/** The same day `count` months on, or the last day of a month that is too short for it. */
export function addMonths(day: Day, count: number): Day {
  const civil = civilOf(day);
  const { from, to } = monthPeriod(civil.year, civil.month + count);
  return Math.min(from + civil.day - 1, to);
}
