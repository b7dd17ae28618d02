import './range-plot.css';
import type { VerdictKind } from '../../context/types.ts';
import type { DaySpan } from '../../reading/types.ts';
import { type Text, useText } from '../text.tsx';
import { DateText } from './DateText.tsx';
import { type Interval, type PlotScale, plotScale } from './plot-scale.ts';
import { VerdictShape } from './Verdict.tsx';

/** One lane of the plot. */
export interface PlotRow extends Interval {
  id: string;
  /** Who says so, short. */
  label: string;
  /** Whose values follow each other: the claimant, else the publisher. */
  claimant: string;
  /** ISO date or prefix. */
  date: string | null;
  inferred: boolean;
  /** The period it held, where that is no day, month or year; `date` is then its last day so far. */
  span?: DaySpan | undefined;
  /** How it stands to the page's own value; null for the page's own. */
  verdict: VerdictKind | null;
}

interface RangePlotProps {
  rows: PlotRow[];
  /** Id of the table that says the same to those who do not see the plot. */
  tableId: string;
}

/**
 * Values of one quantity under each other on one scale. The page's own value is a band through all
 * lanes, so that what it excludes is seen at a glance. Draws nothing when all values are the same.
 */
export function RangePlot({ rows, tableId }: RangePlotProps) {
  const text = useText();
  const placed = rows.filter((row) => row.min !== null || row.max !== null);
  const scale = plotScale(placed);
  if (!scale) return null;
  const own = placed.find((row) => row.verdict === null);
  const numbered = numbersOf(scale, text);
  const years = new Set(placed.map(({ date }) => date?.slice(0, 4) ?? null));
  years.delete(null);

  return (
    <div class="sl-plot" role="img" aria-label={text.t('plotLabel')} aria-details={tableId}>
      {placed.map((row) => (
        <div class="sl-plot-row" key={row.id}>
          <span class="sl-plot-label" title={row.label}>
            <bdi>{row.label}</bdi>
          </span>
          <Lane row={row} own={own} scale={scale} />
          <span class="sl-plot-date">
            {row.date && (
              <DateText
                iso={row.date}
                inferred={row.inferred}
                span={row.span}
                style={years.size > 1 ? 'month' : 'short'}
              />
            )}
          </span>
        </div>
      ))}
      <div class="sl-plot-row sl-plot-axis">
        <svg class="sl-plot-lane" height="16" aria-hidden="true" focusable="false">
          {numbered.map(({ tick, words }) => (
            <text key={tick} x={`${scale.at(tick)}%`} y="12" text-anchor="middle">
              {words}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** As many characters find room under a lane side by side. */
const ROOM = 20;

/** The ticks that have their number under them: all, or where that is too much the ends. */
function numbersOf({ ticks }: PlotScale, text: Text): { tick: number; words: string }[] {
  const words = text.ticks(ticks);
  const all = ticks.map((tick, place) => ({ tick, words: words[place] ?? '' }));
  return words.join('').length <= ROOM ? all : all.filter((_, place) => place % (all.length - 1) === 0);
}

const LANE = 22;
const MIDDLE = LANE / 2;

function Lane({ row, own, scale }: { row: PlotRow; own: PlotRow | undefined; scale: PlotScale }) {
  const { from, to } = scale.span(row);
  const band = own && scale.span(own);
  const tone = row.verdict ? `sl-${row.verdict}` : 'sl-plot-own';
  // A bound that is known carries the mark; of a closed interval, its middle does.
  const mark = row.min === null ? to : row.max === null ? from : (from + to) / 2;
  return (
    <svg class="sl-plot-lane" height={LANE} aria-hidden="true" focusable="false">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          class="sl-plot-grid"
          x1={`${scale.at(tick)}%`}
          x2={`${scale.at(tick)}%`}
          y1="0"
          y2={LANE}
        />
      ))}
      {band && (
        <line class="sl-plot-guide" x1={`${middle(band)}%`} x2={`${middle(band)}%`} y1="0" y2={LANE} />
      )}
      <g class={tone}>
        {to > from && <line class="sl-plot-range" x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />}
        {row.min === null && <Arrow x={0} path="M4-3.5L0 0l4 3.5" />}
        {row.max === null && <Arrow x={100} path="M-4-3.5L0 0l-4 3.5" />}
        <svg
          x={`${mark}%`}
          y={MIDDLE}
          width="1"
          height="1"
          class="sl-plot-point"
          aria-hidden="true"
          focusable="false"
        >
          {row.verdict ? <VerdictShape kind={row.verdict} /> : <circle r="4.5" class="sl-plot-own-mark" />}
        </svg>
      </g>
    </svg>
  );
}

function middle({ from, to }: { from: number; to: number }): number {
  return (from + to) / 2;
}

/** An open end: the value goes on in this direction. */
function Arrow({ x, path }: { x: number; path: string }) {
  return (
    <svg
      x={`${x}%`}
      y={MIDDLE}
      width="1"
      height="1"
      class="sl-plot-point"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} class="sl-plot-arrow" />
    </svg>
  );
}
