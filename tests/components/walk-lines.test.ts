import { expect, test } from 'vitest';
import { stepOf } from '../../components/library/keys/walk-lines.ts';

test.each([
  ['j', 1, 1],
  ['k', 3, -1],
  ['ArrowDown', 1, 1],
  ['ArrowDown', 3, 3],
  ['ArrowUp', 3, -3],
  ['ArrowRight', 3, 1],
  ['ArrowLeft', 3, -1],
  ['ArrowRight', 1, 0],
  ['x', 3, 0],
])('%s among %i columns leads %i further', (key, columns, step) => {
  expect(stepOf(key, columns)).toBe(step);
});
