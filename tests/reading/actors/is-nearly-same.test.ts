import { expect, it } from 'vitest';
import { isNearlySame } from '../../../reading/actors/is-nearly-same.ts';

it.each([
  ['zelensky', 'zelenskyy', true],
  ['saakashvili', 'saakashvilli', true],
  ['lukashenko', 'lukashenka', true],
  ['petrov', 'petrova', false],
  ['kim', 'lim', false],
  ['berg', 'burg', false],
  ['martin', 'marvin', false],
  ['johnson', 'jackson', false],
  ['petrov', 'пeтров', false],
])('%s and %s: %s', (a, b, same) => {
  expect(isNearlySame(a, b)).toBe(same);
  expect(isNearlySame(b, a)).toBe(same);
});
