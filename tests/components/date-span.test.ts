import { expect, test } from 'vitest';
import { dateSpan } from '../../components/parts/date-span.ts';
import { english } from './english.ts';

test.each([
  ['2025-08-16', '2025-08-16', '16 Aug 2025'],
  ['2025-08', '2025-08', 'Aug 2025'],
  ['2025-08-16', '2025-08-17', '16 Aug 2025 – 17 Aug 2025'],
])('%s to %s', (first, last, expected) => {
  expect(dateSpan(first, last, english())).toBe(expected);
});
