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

/**
 * The barest figure for a span that somebody marked and the reading passed over: its first number,
 * a currency or per cent sign, nothing else. Zero width of guesswork: no number, no value.
 */
export function minimalFigure(text: string, span: Span): Figure {
  const marked = text.slice(span.start, span.end);
  const value = firstNumber(marked);
  const currency = Object.entries(CURRENCIES).find(([sign]) => marked.includes(sign))?.[1] ?? null;
  const percent = /%|per ?cent/i.test(marked);
  const kind: FigureKind = currency ? 'money' : percent ? 'percent' : 'count';
  return {
    ...span,
    text: marked,
    min: value,
    max: value,
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
  if (digits === undefined) return null;
  return Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
}
