import './sparkline.css';
import { scaleLinear } from 'd3-scale';
import { useText } from '../text.tsx';
import { monthNumber } from './month-number.ts';

interface SparklineProps {
  /** Articles a month (`2025-04`), oldest first; months without any may be left out. */
  months: { month: string; articles: number }[];
}

const WIDTH = 64;
const HEIGHT = 18;
const GAP = 1;
const WIDEST_BAR = 5;
const THINNEST_BAR = 2.5;
/** A month with coverage is never lower than this, else one article beside fifty is not seen. */
const FLOOR = 3;

/** Coverage by month as small bars on a line of time; said in words to those who do not see it. */
export function Sparkline({ months }: SparklineProps) {
  const text = useText();
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || months.length < 2) return null;

  const span = monthNumber(last.month) - monthNumber(first.month);
  const width = Math.max(THINNEST_BAR, Math.min(WIDEST_BAR, WIDTH / (span + 1) - GAP));
  const x = scaleLinear()
    .domain([monthNumber(first.month), monthNumber(last.month)])
    .range([0, WIDTH - width]);
  const y = scaleLinear()
    .domain([0, Math.max(...months.map(({ articles }) => articles))])
    .range([0, HEIGHT]);
  const total = months.reduce((sum, { articles }) => sum + articles, 0);
  const label = text.plural(
    'sparkline',
    total,
    text.date(first.month, 'month'),
    text.date(last.month, 'month'),
  );

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
