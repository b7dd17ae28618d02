import './time-plot.css';
import { useText } from '../text.tsx';
import { DateText } from './DateText.tsx';
import { plotScale } from './plot-scale.ts';
import type { PlotRow } from './RangePlot.tsx';
import { timeScale } from './time-scale.ts';
import { VerdictShape } from './Verdict.tsx';

interface TimePlotProps {
  /** From `courseOf`, so that there is something to draw. */
  course: DatedRow[];
  /** Id of the table that says the same to those who do not see the plot. */
  tableId: string;
}

type DatedRow = PlotRow & { date: string };

const HEIGHT = 120;
/** Fewer values than these make no course of time. */
const LEAST = 3;

/** The values of one quantity that have a place in time; null where they are too few to follow. */
export function courseOf(rows: readonly PlotRow[]): DatedRow[] | null {
  const course = rows.filter(
    (row): row is DatedRow =>
      row.date !== null && row.verdict !== 'different-scope' && (row.min !== null || row.max !== null),
  );
  const follows = timeScale(course.map(({ date }) => date)) !== null && plotScale(course) !== null;
  return course.length >= LEAST && follows ? course : null;
}

/** One quantity over time: each value where its day and its size put it, a line through those of one claimant. */
export function TimePlot({ course, tableId }: TimePlotProps) {
  const text = useText();
  const x = timeScale(course.map(({ date }) => date));
  const y = plotScale(course);
  if (!x || !y) return null;

  const numbers = text.ticks(y.ticks);
  const height = (per: number) => HEIGHT - (per / 100) * HEIGHT;
  const placed = course
    .map((row) => {
      const { from, to } = y.span(row);
      const mark = row.min === null ? to : row.max === null ? from : (from + to) / 2;
      return { row, x: x(row.date), y: height(mark), low: height(from), high: height(to) };
    })
    .sort((a, b) => a.x - b.x);
  const first = placed[0]?.row;
  const last = placed.at(-1)?.row;
  return (
    <div class="sl-time" role="img" aria-label={text.t('timePlotLabel')} aria-details={tableId}>
      <svg class="sl-time-field" height={HEIGHT} aria-hidden="true" focusable="false">
        {y.ticks.map((tick, place) => (
          <g key={tick}>
            <line class="sl-plot-grid" x1="0" x2="100%" y1={height(y.at(tick))} y2={height(y.at(tick))} />
            <text x="0" y={height(y.at(tick)) - 3}>
              {numbers[place]}
            </text>
          </g>
        ))}
        {linesBetween(placed).map(([from, to]) => (
          <line
            key={`${from.row.id} ${to.row.id}`}
            class="sl-time-line"
            x1={`${from.x}%`}
            x2={`${to.x}%`}
            y1={from.y}
            y2={to.y}
          />
        ))}
        {placed.map(({ row, x, y, low, high }) => (
          <g key={row.id} class={row.verdict ? `sl-${row.verdict}` : 'sl-plot-own'}>
            {low > high && <line class="sl-plot-range" x1={`${x}%`} x2={`${x}%`} y1={low} y2={high} />}
            <svg x={`${x}%`} y={y} width="1" height="1" class="sl-plot-point" aria-hidden="true">
              <title>{row.label}</title>
              {row.verdict ? (
                <VerdictShape kind={row.verdict} />
              ) : (
                <circle r="4.5" class="sl-plot-own-mark" />
              )}
            </svg>
          </g>
        ))}
      </svg>
      <p class="sl-time-ends">
        {first && <DateText iso={first.date} span={first.span} />}
        {last && <DateText iso={last.date} span={last.span} />}
      </p>
    </div>
  );
}

/** Each value with the next one of the same claimant. */
function linesBetween<P extends { row: PlotRow }>(placed: readonly P[]): [P, P][] {
  const latest = new Map<string, P>();
  const lines: [P, P][] = [];
  for (const point of placed) {
    const before = latest.get(point.row.claimant);
    if (before) lines.push([before, point]);
    latest.set(point.row.claimant, point);
  }
  return lines;
}
