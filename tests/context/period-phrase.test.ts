import { describe, expect, it } from 'vitest';
import { phraseText } from '../../cli/phrases.ts';
import { periodPhrase } from '../../context/period-phrase.ts';

describe('a period', () => {
  it.each([
    ['2025-03-01', '2025-05-31', 'spring 2025'],
    ['2025-06-01', '2025-08-31', 'summer 2025'],
    ['2025-09-01', '2025-11-30', 'autumn 2025'],
    ['2023-12-01', '2024-02-29', 'winter 2023–24'],
    ['2025-05-01', '2025-05-10', 'early May 2025'],
    ['2025-05-11', '2025-05-20', 'mid-May 2025'],
    ['2025-05-21', '2025-05-31', 'late May 2025'],
    ['2025-01-01', '2025-05-01', 'early 2025'],
    ['2025-09-01', '2025-12-31', 'late 2025'],
    ['2025-01-01', '2025-03-31', 'January – March 2025'],
    ['2024-11-01', '2025-01-31', 'November 2024 – January 2025'],
    ['2019-01-01', '2021-12-31', '2019 – 2021'],
    ['2025-05-19', '2025-05-25', 'May 19 – 25, 2025'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(phraseText(periodPhrase({ from, to })).replace(/[\u2009\u202f]/g, ' ')).toBe(words);
  });
});
