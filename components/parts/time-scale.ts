import { scaleLinear } from 'd3-scale';

/** Share of the width left free at each end, so that marks touch neither an edge nor the numbers of the scale. */
const MARGIN = 0.12;
const DAY = 86_400_000;

/**
 * Places ISO dates, or prefixes of them, on a line of time, in per cent of its width; a month or a year is placed
 * at its middle. Null when fewer than two places of time are given: then there is nothing to follow.
 */
export function timeScale(dates: readonly string[]): ((iso: string) => number) | null {
  const days = dates.map(middleDay).filter((day) => day !== null);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first)) return null;
  const scale = scaleLinear()
    .domain([first, last])
    .range([MARGIN * 100, 100 - MARGIN * 100]);
  return (iso) => Math.round(scale(middleDay(iso) ?? first) * 100) / 100;
}

/** Days since 1970 of the middle of the day, month or year that is written; null where it is no date. */
function middleDay(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return null;
  const at = Date.UTC(Number(year), Number(month ?? 7) - 1, Number(day ?? (month ? 16 : 2)));
  return at / DAY;
}
