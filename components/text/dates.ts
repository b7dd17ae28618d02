/** day: 28 May 2025; short: 28 May; month: May 2025. */
export type DateStyle = 'day' | 'short' | 'month';

const PARTS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
};

const ISO_PREFIX = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/**
 * How dates are written in a language. An ISO date or a prefix of one is never written more exactly than it
 * was given, and its day is the one written in it: a newspaper's day does not move with the reader's time zone.
 */
export function dateFormat(locale: string): (iso: string, style: DateStyle) => string {
  // Made once: making a formatter costs more than a hundred uses of it.
  const formatOf = (style: DateStyle) =>
    new Intl.DateTimeFormat(locale, { ...PARTS[style], timeZone: 'UTC' });
  const formats = { day: formatOf('day'), short: formatOf('short'), month: formatOf('month') };
  return (iso, style) => {
    const parts = ISO_PREFIX.exec(iso);
    if (!parts) return iso;
    const [, year, month, day] = parts;
    if (!month) return String(year);
    return formats[day ? style : 'month'].format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  };
}

/** Whole days from one ISO day to another; null unless both name a day. */
export function daysBetween(from: string, to: string): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === null || end === null ? null : end - start;
}

function dayNumber(iso: string): number | null {
  const parts = ISO_PREFIX.exec(iso);
  if (!parts?.[2] || !parts[3]) return null;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
}
