import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

function agesIn(text: string): string[] {
  return figuresIn(text)
    .filter(({ kind }) => kind === 'age')
    .map((figure) => figure.text);
}

describe('ages', () => {
  it.each([
    ['after a pronoun', 'I have rowed since I was nine.', ['nine']],
    ['in a relative clause', 'Amara, who was just 18 at the time, wept.', ['just 18']],
    ['that somebody turns', 'She turned 40 and left.', ['40']],
    ['of two in a row', 'His two brothers, 17 and 22, were freed.', ['17', '22']],
    ['before brackets', 'Ana Ruiz, 18 (left), sang.', ['18']],
  ])('%s', (_, text, ages) => {
    expect(agesIn(text)).toEqual(ages);
  });

  it.each([
    'She was five minutes late.',
    'He was 12 points behind.',
    'It was nine when they left.',
    'They were 30 in all.',
  ])('are not read in “%s”', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});
