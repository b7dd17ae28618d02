import type { CorpusFigure } from '../../context/types.ts';
import { INTL_UNITS, SPELT_OUT, UNSPOKEN } from './units.ts';

const SIGNS: Record<NonNullable<CorpusFigure['approx']>, string> = {
  about: '≈',
  nearly: '≲',
  'at least': '≥',
  'at most': '≤',
  'more than': '>',
  'less than': '<',
};

const NO_BREAK = '\u00a0';

/**
 * The value of a figure in digits, as short as a table wants it and never less exact than it was given.
 * What is vague, or a hedged interval, stands in its source's own words.
 */
export function figureValue(figure: CorpusFigure, locale: string): string {
  const { min, max, approx, unit } = figure;
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null || figure.kind === 'vague') return figure.text;
  if (low !== high) return approx ? figure.text : amount(low, high, unit, locale);
  const open = min === null ? SIGNS['at most'] : max === null ? SIGNS['at least'] : '';
  const sign = approx ? SIGNS[approx] : open;
  return sign ? `${sign}${NO_BREAK}${amount(low, high, unit, locale)}` : amount(low, high, unit, locale);
}

function amount(low: number, high: number, unit: string | null, locale: string): string {
  const { options, after } = wordsOf(unit);
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    ...(staysExact(low) && staysExact(high) && { notation: 'compact' }),
    ...options,
  });
  const digits = low === high ? format.format(low) : format.formatRange(low, high);
  return after ? `${digits}${NO_BREAK}${after}` : digits;
}

/** From a million on, "1.25m" says as much as "1,250,000" where two decimals are enough. */
function staysExact(value: number): boolean {
  const size = Math.abs(value);
  if (size < 1e6) return false;
  const step = 1000 ** Math.floor(Math.log10(size) / 3) / 100;
  return size % step === 0;
}

/** How `Intl` writes a unit, and what of it is left to stand after the number. */
function wordsOf(unit: string | null): { options: Intl.NumberFormatOptions; after: string } {
  if (!unit || UNSPOKEN.has(unit)) return { options: {}, after: '' };
  const [base = unit, ...rate] = unit.split(' per ');
  const after = rate.length > 0 ? `/ ${rate.join(' / ')}` : '';
  if (/^[A-Z]{3}$/.test(base)) {
    return { options: { style: 'currency', currency: base, minimumFractionDigits: 0 }, after };
  }
  const name = INTL_UNITS[base];
  if (!name) return { options: {}, after: unit };
  return {
    options: { style: 'unit', unit: name, unitDisplay: SPELT_OUT.has(base) ? 'long' : 'short' },
    after,
  };
}
