import { describe, expect, it } from 'vitest';
import { passageWords } from '../../../context/compare/passage-words.ts';
import { phaseOf } from '../../../context/compare/phase.ts';
import { SCALES } from '../scales.ts';

function phaseIn(marked: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return phaseOf(passageWords({ text, focus: { start, end } }, text.slice(start, end)), SCALES.words);
}

describe('phaseOf', () => {
  it.each([
    ['Police at first put the number held at [[41]], but by midnight 63 were in the cells.', -1],
    ['Police at first put the number held at 41, but by midnight [[63]] were in the cells.', 1],
    ['The hall costs 323 million instead of the [[114 million]] once agreed.', -1],
    ['The number of homes lost stands at [[780]].', 1],
    ['A week later [[3,600]] were still waiting.', 1],
    ['Her bid was sweetened to [[9 million]].', 1],
    ['The fire killed [[nine people]] on Sunday. It had spread earlier.', 0],
    ['It spread earlier; [[nine people]] died.', 0],
  ])('reads %s', (text, phase) => {
    expect(phaseIn(text)).toBe(phase);
  });
});
