import './sparkline.css';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useText } from '../text.tsx';

interface SparklineProps {
  /** Articles a month, oldest first. */
  months: { month: string; articles: number }[];
}

const WIDTH = 64;
const HEIGHT = 18;
/** A month with coverage is never lower than this, else one article beside fifty is not seen. */
const FLOOR = 3;

/** Coverage by month as small bars; said in words to those who do not see it. */
export function Sparkline({ months }: SparklineProps) {
  const text = useText();
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || months.length < 2) return null;

  const x = scaleBand<string>()
    .domain(months.map(({ month }) => month))
    .range([0, WIDTH])
    .paddingInner(0.3);
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
          const width = Math.min(6, Math.max(1.5, x.bandwidth()));
          return (
            <rect
              key={month}
              class="sl-spark-bar"
              x={x(month)}
              y={HEIGHT - height}
              width={width}
              height={height}
            />
          );
        })}
    </svg>
  );
}
