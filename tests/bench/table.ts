import type { Row } from './row.ts';

const HEADINGS = ['name', 'value', 'unit', 'ratio', 'against', 'goal', ''];
/** Columns of numbers stand on the right. */
const RIGHT = new Set([1, 3]);

/** The rows in columns. */
export function table(rows: Row[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return RIGHT.has(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return [...lines, '', ...misses(rows)].join('\n');
}

/** Which goals hold, and by how much the others are missed and why. */
function misses(rows: Row[]): string[] {
  const missed = rows.filter(({ holds }) => holds === false);
  const held = rows.filter(({ holds }) => holds === true).length;
  return [
    `${held} of ${held + missed.length} goals hold.`,
    ...missed.map(({ name, value, ratio, unit, against, goal, why }) => {
      const found = goal?.endsWith('×') ? `${digits(ratio)} × ${against}` : `${digits(value)} ${unit}`;
      return `  ${name}: ${found}, goal ${goal}${why ? `: ${why}` : ''}`;
    }),
  ];
}

function cellsOf({ name, value, unit, ratio, against, goal, holds }: Row): string[] {
  const stands = holds === null ? '' : holds ? 'holds' : 'missed';
  return [
    name,
    digits(value),
    unit,
    ratio === null ? '' : `${digits(ratio)} ×`,
    against ?? '',
    goal ?? '',
    stands,
  ];
}

/** Three significant digits, without an exponent. */
function digits(value: number | null): string {
  if (value === null) return '–';
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
}
