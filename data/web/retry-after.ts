const SECOND = 1_000;

/** How long a server wants to be left alone, in milliseconds from `now`, by its Retry-After: seconds or a day and time. */
export function retryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * SECOND;
  const until = /^[A-Za-z]{3},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}
