const DAY_OR_PREFIX = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const DAY_LENGTH = '2025-04-05'.length;

/** `2025-04-05`, `2025-04` or `2025`, as long as the calendar has it. */
export function isDateOrPrefix(value: string): boolean {
  const match = DAY_OR_PREFIX.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

export function isDay(value: string): boolean {
  return value.length === DAY_LENGTH && isDateOrPrefix(value);
}

/** A day, or a day with a time of day: `2025-04-05T09:30:00Z`. */
export function isDayOrInstant(value: string): boolean {
  const day = value.slice(0, DAY_LENGTH);
  if (!isDay(day)) return false;
  return value.length === DAY_LENGTH || (value[DAY_LENGTH] === 'T' && TIME.test(value.slice(DAY_LENGTH + 1)));
}
