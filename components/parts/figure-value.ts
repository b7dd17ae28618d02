import type { CorpusFigure } from '../../context/types.ts';
import type { Text } from '../text.tsx';

const SIGNS: Record<NonNullable<CorpusFigure['approx']>, string> = {
  about: '≈',
  nearly: '≲',
  'at least': '≥',
  'at most': '≤',
  'more than': '>',
  'less than': '<',
};

/**
 * The value of a figure in digits, as short as a table wants it. An interval that somebody worked out
 * from "about" is not shown as if the source had given it: there the source's own words stand.
 */
export function figureValue(figure: CorpusFigure, text: Text): string {
  const { min, max, approx } = figure;
  if (figure.kind === 'vague') return figure.text;
  if (min !== null && max !== null && min !== max) {
    return approx ? figure.text : withUnit(`${text.number(min)}–${text.number(max)}`, figure.unit, text);
  }
  const value = min ?? max;
  if (value === null) return figure.text;
  const open = min === null ? '≤' : '≥';
  const sign = approx ? SIGNS[approx] : max === null || min === null ? open : '';
  const amount = withUnit(text.number(value), figure.unit, text);
  return sign ? `${sign} ${amount}` : amount;
}

function withUnit(amount: string, unit: string | null, text: Text): string {
  if (!unit) return amount;
  if (unit === '%') return `${amount}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${currencySign(unit, text.locale)}${amount}` : `${amount} ${unit}`;
}

function currencySign(code: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? `${code} `;
}
