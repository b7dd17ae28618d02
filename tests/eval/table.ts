import type { Measure } from './measure.ts';

const HEADINGS = ['set', 'measure', 'ours', 'baseline', 'floor', 'goal', ''];

/** One table of all measures, in columns. */
export function table(measures: Measure[]): string {
  const rows = [HEADINGS, ...measures.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

function cells(measure: Measure): string[] {
  const { set, name, ours, baseline, floor, goal, digits = 3 } = measure;
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(digits));
  return [set, name, show(ours), show(baseline), show(floor), show(goal), standing(measure)];
}

function standing({ ours, floor, goal, lower = false, digits = 3 }: Measure): string {
  const reaches = (aim: number) => {
    const shown = Number(ours.toFixed(digits));
    return lower ? shown <= aim : shown >= aim;
  };
  if (goal !== null && reaches(goal)) return 'goal';
  if (floor !== null && reaches(floor)) return 'floor';
  return floor === null && goal === null ? '' : 'below';
}
