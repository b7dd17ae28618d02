import './coverage-chart.css';
import { scaleLinear } from 'd3-scale';
import { monthNumber } from '../../parts/month-number.ts';
import { useText } from '../../text.tsx';

interface CoverageChartProps {
  /** Articles a month (`2025-04`), oldest first; months without any may be left out. */
  months: { month: string; articles: number }[];
}

const HEIGHT = 44;
/** A month with coverage is never lower than this, else one article beside fifty is not seen. */
const FLOOR = 4;
/** Per cent of the width. */
const WIDEST_BAR = 4;
const THINNEST_BAR = 0.6;

/** Coverage by month over the whole width, on a line of time; said in words to those who do not see it. */
export function CoverageChart({ months }: CoverageChartProps) {
  const text = useText();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || first === last) return null;
  const span = monthNumber(last.month) - monthNumber(first.month);
  const width = Math.max(THINNEST_BAR, Math.min(WIDEST_BAR, 85 / (span + 1)));
  const x = scaleLinear()
    .domain([monthNumber(first.month), monthNumber(last.month)])
    .range([0, 100 - width]);
  const y = scaleLinear()
    .domain([0, Math.max(...months.map(({ articles }) => articles))])
    .range([0, HEIGHT]);
  const total = months.reduce((sum, { articles }) => sum + articles, 0);
  const [from, to] = [text.date(first.month, 'month'), text.date(last.month, 'month')];
  return (
    <figure class="sl-coverage-chart">
      <svg height={HEIGHT + 1} role="img" aria-label={text.plural('sparkline', total, from, to)}>
        {months.map(({ month, articles }) => {
          const height = Math.max(FLOOR, y(articles));
          return (
            <rect
              key={month}
              x={`${x(monthNumber(month))}%`}
              y={HEIGHT - height}
              width={`${width}%`}
              height={height}
            >
              <title>{`${text.date(month, 'month')}: ${text.plural('countArticles', articles)}`}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <figcaption aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
