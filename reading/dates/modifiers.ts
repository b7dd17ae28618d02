import type { Period } from './calendar.ts';
import { THIRDS } from './date-words.ts';
import { lowerAt, type Scan } from './scan.ts';

/** "early", "mid-", "the end of" before a month or year. */
export function thirdBefore(scan: Scan, at: number): { third: 0 | 1 | 2; first: number } | null {
  let i = at - 1;
  if (lowerAt(scan, i) === '-') i--;
  if (lowerAt(scan, i) === 'the' && lowerAt(scan, i - 1) === 'of') i--;
  if (lowerAt(scan, i) === 'of') {
    i--;
    const third = THIRDS.get(lowerAt(scan, i));
    return third === undefined || i === at - 1 ? null : { third, first: i };
  }
  const third = THIRDS.get(lowerAt(scan, i));
  return third === undefined || /^(?:end|start|middle|beginning)$/.test(lowerAt(scan, i))
    ? null
    : { third, first: i };
}

/** The first, middle or last third of a period; the whole without one. */
export function thirdOf(period: Period, third: 0 | 1 | 2 | null): Period {
  if (third === null) return period;
  const length = period.to - period.from + 1;
  const from = period.from + Math.floor((length * third) / 3);
  return { from, to: third === 2 ? period.to : period.from + Math.floor((length * (third + 1)) / 3) - 1 };
}

export type Turn = 'last' | 'this' | 'next';

export function turnBefore(scan: Scan, at: number): Turn | null {
  const word = lowerAt(scan, at - 1);
  if (word === 'last' || word === 'this' || word === 'next') return word;
  if (word === 'past' || word === 'previous') return 'last';
  return word === 'coming' ? 'next' : null;
}
