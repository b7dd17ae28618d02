import type { CorpusFigure } from '../types.ts';
import type { WordClasses } from './word-classes.ts';

/** What kind of number it is, and how to bring its values to the dimension's base unit. */
export interface Dimension {
  /** `count`, `percent`, `magnitude`, `money:USD`, `length`, …; figures of two dimensions are never compared. */
  name: string;
  toBase(value: number): number;
}

/** What can be converted, and what has degrees. */
export type Units = Pick<WordClasses, 'units' | 'temperatures'>;

/** In seconds, as the table of units has it. */
const YEAR = 31_556_952;

const same = (value: number) => value;

/** The dimension of a figure's unit. A fraction ("two-thirds") is a percentage. */
export function dimensionOf({ kind, unit }: Pick<CorpusFigure, 'kind' | 'unit'>, known: Units): Dimension {
  if (kind === 'fraction' || (kind === 'ratio' && unit === null))
    return { name: 'percent', toBase: (value) => (value <= 1 ? value * 100 : value) };
  if (kind === 'percent') return { name: unit === 'percentage points' ? 'points' : 'percent', toBase: same };
  if (kind === 'magnitude') return { name: 'magnitude', toBase: same };
  if (kind === 'age') return { name: 'age', toBase: (value) => value * yearsIn(unit, known) };
  if (kind === 'money') return { name: `money:${(unit ?? '').replace(' per ', '/')}`, toBase: same };
  if (unit === null) return { name: kind === 'rate' ? kind : 'count', toBase: same };
  const [, per] = unit.toLowerCase().split(/\/|\bper /);
  return measured(unit, known) ?? { name: per ? `count/${per}` : `unit:${unit.toLowerCase()}`, toBase: same };
}

function measured(unit: string, { units, temperatures }: Units): Dimension | null {
  const [name = '', per] = unit
    .toLowerCase()
    .replace(/[- ]per[- ]/, '/')
    .split('/');
  const plain = name
    .trim()
    .replace(/^degrees? /, '')
    .replaceAll(' ', '-');
  const whole = unit.toLowerCase().replaceAll(' ', '-');
  const row = find(units, whole) ?? find(units, plain);
  if (row) {
    const rate = find(units, whole) === undefined && per !== undefined ? `/${per.trim()}` : '';
    return { name: `${row[0]}${rate}`, toBase: (value) => value * row[1] };
  }
  const degrees = find(temperatures, plain);
  return degrees ? { name: 'temperature', toBase: (value) => (value - degrees[0]) * degrees[1] } : null;
}

/** Years in a unit of time: "months of age", "day"; an age without one is in years. */
function yearsIn(unit: string | null, { units }: Units): number {
  const [first = ''] = (unit ?? '').split(' ');
  return (find(units, first)?.[1] ?? YEAR) / YEAR;
}

function find<R extends readonly [unknown, number, string]>(rows: readonly R[], name: string): R | undefined {
  return rows.find(([, , names]) => names.split(' ').includes(name));
}
