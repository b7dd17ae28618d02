import './sparkline.css';
import { scaleLinear } from 'd3-scale';
import { useText } from '../text.tsx';
import { monthNumber } from './month-number.ts';

interface SparklineProps {
  /** Articles a month (`2025-04`), oldest first; months without any may be left out. */
  months: MonthlyArticles[];
  /** The first and the last month, and the most articles, of all charts that stand together: they are compared. */
  frame: CoverageFrame;
}

type MonthlyArticles = { month: string; articles: number };

export interface CoverageFrame {
  first: string;
  last: string;
  most: number;
}

/** What all these have room in; null where there is no time to follow. */
export function coverageFrame(all: readonly MonthlyArticles[][]): CoverageFrame | null {
  const months = all.flat().sort((a, b) => (a.month < b.month ? -1 : 1));
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last || first === last) return null;
  return { first, last, most: Math.max(...months.map(({ articles }) => articles)) };
}

/** As the years above it: see actors.css. */
const WIDTH = 64;
const HEIGHT = 18;
const GAP = 1;
const WIDEST_BAR = 5;
const THINNEST_BAR = 2.5;
/** A month with coverage is never lower than this, else one article beside fifty is not seen. */
const FLOOR = 3;

/** Coverage by month as small bars on a line of time; said in words to those who do not see it. */
export function Sparkline({ months, frame }: SparklineProps) {
  const text = useText();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;

  const span = monthNumber(frame.last) - monthNumber(frame.first);
  const width = Math.max(THINNEST_BAR, Math.min(WIDEST_BAR, WIDTH / (span + 1) - GAP));
  const x = scaleLinear()
    .domain([monthNumber(frame.first), monthNumber(frame.last)])
    .range([0, WIDTH - width]);
  const y = scaleLinear().domain([0, frame.most]).range([0, HEIGHT]);
  const total = months.reduce((sum, { articles }) => sum + articles, 0);
  const [from, to] = [text.date(first.month, 'month'), text.date(last.month, 'month')];
  const label =
    first === last ? text.plural('sparklineMonth', total, from) : text.plural('sparkline', total, from, to);

  return (
    <svg class="sl-spark" width={WIDTH} height={HEIGHT + 1} role="img" aria-label={label}>
      <title>{label}</title>
      <line class="sl-spark-base" x1="0" x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      {months
        .filter(({ articles }) => articles > 0)
        .map(({ month, articles }) => {
          const height = Math.max(FLOOR, y(articles));
          const left = x(monthNumber(month));
          return (
            <rect
              key={month}
              class="sl-spark-bar"
              x={left}
              y={HEIGHT - height}
              width={width}
              height={height}
            />
          );
        })}
    </svg>
  );
}
