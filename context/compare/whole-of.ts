import type { CorpusFigure } from '../types.ts';
import { figureSpan } from './figure-span.ts';
import type { NumberInText } from './numbers-in.ts';

/** How far back, and how far ahead, the whole of "five of them" and of "six of the eleven" may be told, in characters. */
const BACK = 90;
const AHEAD = 30;

/**
 * "63 hurt, five of them badly", "six of the eleven": the number of which a figure is a part; null where none is told.
 *
 * @param others the passage's numbers outside the figure, in its order
 */
export function wholeOf(figure: CorpusFigure, others: readonly NumberInText[]): number | null {
  const { start, end } = figureSpan(figure);
  const { text } = figure.passage;
  const next = others.find((number) => number.start >= end);
  const between = next && next.start - end <= AHEAD ? text.slice(end, next.start) : '';
  if (next && /^[^,.;:]*\bof\b[^,.;:]*$/.test(between) && !/\band\W*$/.test(between)) return next.value;
  const before = others.filter(
    (number) => number.end <= start && start - number.end <= BACK && !isAge(text, number) && !isYear(number),
  );
  return before.at(-1)?.value ?? null;
}

/** "Its captain, 54,". */
function isAge(text: string, { start, end }: NumberInText): boolean {
  return text.slice(0, start).trimEnd().endsWith(',') && text[end] === ',';
}

function isYear({ value }: NumberInText): boolean {
  return value >= 1900 && value <= 2030;
}
