import { scaleLinear } from 'd3-scale';

/** A value or an interval; null is an open end. */
export interface Interval {
  min: number | null;
  max: number | null;
}

export interface PlotScale {
  /** Place of a value, in per cent of the lane's width. */
  at(value: number): number;
  /** Ends of an interval in per cent; an open end reaches the lane's edge. */
  span(interval: Interval): { from: number; to: number };
  ticks: number[];
}

/** Share of the span left free on each side, so that no mark touches an edge and open ends have room. */
const MARGIN = 0.14;
const TICKS = 3;
/** Where those fall so that fewer than two are within the values, as many more are. */
const MORE_TICKS = 6;
/** Differences below this share of the values are rounding, and too fine for a scale to divide. */
const LEAST_SPAN = 1e-9;
/** Beyond this, arithmetic on bounds overflows. */
const LARGEST = 1e300;

/**
 * One linear scale for all intervals. It does not begin at zero: the question is how far the values
 * stand from each other. Null when there is nothing to compare: fewer than two different bounds.
 */
export function plotScale(intervals: readonly Interval[]): PlotScale | null {
  const bounds = intervals.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null);
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  // No bounds at all give infinities, which end here too.
  if (size > LARGEST || high - low <= LEAST_SPAN * size) return null;

  const margin = (high - low) * MARGIN;
  const scale = scaleLinear()
    .domain([low >= 0 ? Math.max(low - margin, 0) : low - margin, high + margin])
    .range([0, 100]);
  const ticks = scale.ticks(TICKS);
  const at = (value: number) => Math.round(scale(value) * 100) / 100;
  return {
    at,
    span: ({ min, max }) => ({ from: min === null ? 0 : at(min), to: max === null ? 100 : at(max) }),
    ticks: ticks.length > 1 ? ticks : scale.ticks(MORE_TICKS),
  };
}
