import type { Figure, FigureKind, Span } from '../../reading/types.ts';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** Words that say how many without being numerals. */
const SAYING: Readonly<Record<string, number>> = {
  nobody: 0,
  none: 0,
  lone: 1,
  sole: 1,
  single: 1,
  both: 2,
  pair: 2,
  couple: 2,
  double: 2,
  twin: 2,
  trio: 3,
  triple: 3,
  quadruple: 4,
  quartet: 4,
  quintuple: 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
/** Words for a few, as the least and the most that they are used for. */
const FEW: readonly [word: RegExp, min: number, max: number][] = [
  [/\bseveral\b/i, 3, 9],
  [/\b(?:a few|a handful)\b/i, 2, 6],
];

/**
 * The barest figure for a span that somebody marked and the reading passed over: its first number
 * or word for one ("both", "quadruple"), a currency or per cent sign, nothing else. Zero width of guesswork: no number, no value.
 */
export function minimalFigure(text: string, span: Span): Figure {
  const marked = text.slice(span.start, span.end);
  const value = firstNumber(marked);
  const few = value === null ? FEW.find(([word]) => word.test(marked)) : undefined;
  const currency = Object.entries(CURRENCIES).find(([sign]) => marked.includes(sign))?.[1] ?? null;
  const percent = /%|per ?cent/i.test(marked);
  const kind: FigureKind = currency ? 'money' : percent ? 'percent' : 'count';
  return {
    ...span,
    text: marked,
    min: few?.[1] ?? value,
    max: few?.[2] ?? value,
    approx: null,
    unit: currency ?? (percent ? 'percent' : null),
    counts: '',
    kind,
    action: null,
    actors: [],
    place: null,
    asOf: null,
    claimedBy: null,
    modality: 'asserted',
  };
}

function firstNumber(marked: string): number | null {
  const [, digits, scale] = /(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?/i.exec(marked) ?? [];
  if (digits === undefined) {
    const word = marked
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.find((each) => Object.hasOwn(SAYING, each));
    return word === undefined ? null : (SAYING[word] ?? null);
  }
  return Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
}
