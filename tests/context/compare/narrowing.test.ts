import { describe, expect, it } from 'vitest';
import { narrowingOf, relateNarrowings } from '../../../context/compare/narrowing.ts';
import { passageWords } from '../../../context/compare/passage-words.ts';

function narrowing(marked: string) {
  const text = marked.replace('[[', '').replace(']]', '');
  return narrowingOf(
    passageWords({ text, focus: { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 } }, ''),
  );
}

describe('relateNarrowings', () => {
  it.each([
    [
      'both narrowed alike',
      'The crash hurt 63, [[five of them]] seriously.',
      '[[Nine]] were badly hurt.',
      ['alike'],
    ],
    ['one narrowed', 'The crash hurt [[63]], five of them seriously.', '[[Nine]] were badly hurt.', ['b']],
    ['narrowed otherwise', '[[Nine]] were badly hurt.', '[[Forty]] were slightly hurt.', ['otherwise']],
    [
      'narrowed in two ways',
      '[[Nine suspected cases]] were in hospital.',
      '[[Four confirmed cases]].',
      ['otherwise', 'a'],
    ],
    ['words of other clauses', 'The missing are many; [[12]] died.', '[[14]] died. Some were treated.', []],
    ['words beyond another number', 'It left [[12]] and 30 missing.', 'It left [[14]] dead.', []],
  ])('finds %s', (_, a, b, expected) => {
    expect(relateNarrowings(narrowing(a), narrowing(b))).toEqual(expected);
  });
});
