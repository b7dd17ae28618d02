import type { Span } from '../../../reading/types.ts';
import { ErrorCounts, f1 } from '../measure.ts';

export interface GoldFigure extends Span {
  text: string;
  min: number | null;
  max: number | null;
  unit: string;
  optional: boolean;
}

export interface FoundFigure extends Span {
  min: number | null;
  max: number | null;
  unit: string | null;
}

export interface FiguresScore {
  span: number;
  value: number;
  unit: number;
  errors: ErrorCounts;
}

/**
 * A found figure matches the gold one it overlaps most, one with its value before others. Optional (vague) gold
 * counts neither as missed nor as wrong. Values are equal within 1%; units when they share a word.
 */
export function scoreFigures(cases: { gold: GoldFigure[]; found: FoundFigure[] }[]): FiguresScore {
  const errors = new ErrorCounts();
  const count = { gold: 0, found: 0, span: 0, value: 0, unit: 0 };
  for (const { gold, found } of cases) {
    const used = new Set<FoundFigure>();
    for (const figure of gold) {
      const near = found.filter((other) => !used.has(other) && shared(figure, other) > 0);
      if (figure.optional) {
        const most = best(near, figure);
        if (most) used.add(most);
        continue;
      }
      count.gold++;
      if (near.length === 0) {
        errors.add('missed');
        continue;
      }
      const right = near.filter((other) => equal(other.min, figure.min) && equal(other.max, figure.max));
      const match = best(right.length > 0 ? right : near, figure) as FoundFigure;
      used.add(match);
      count.found++;
      count.span++;
      if (right.length === 0) {
        errors.add('wrong value');
        continue;
      }
      count.value++;
      if (sharesWord(match.unit ?? '', `${figure.unit} ${figure.text}`)) count.unit++;
      else errors.add('unit differs');
    }
    const extra = found.filter((figure) => !used.has(figure)).length;
    count.found += extra;
    if (extra > 0) errors.add('not a figure', extra);
  }
  return {
    span: f1(count.span, count.found, count.gold),
    value: f1(count.value, count.found, count.gold),
    unit: f1(count.unit, count.found, count.gold),
    errors,
  };
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The one that overlaps most; of equals the last. */
function best(near: FoundFigure[], figure: Span): FoundFigure | null {
  return near.reduce<FoundFigure | null>(
    (most, other) => (most && shared(figure, most) > shared(figure, other) ? most : other),
    null,
  );
}

function equal(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

function sharesWord(a: string, b: string): boolean {
  const words = stems(b);
  return [...stems(a)].some((word) => words.has(word));
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set(words.filter((word) => word.length > 1).map((word) => word.replace(/s+$/, '').slice(0, 6)));
}
