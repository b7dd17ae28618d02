import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameTable, eachName } from '../../../reading/actors/name-table.ts';

function namesIn(text: string, names: string[]): [string, number][] {
  const found: [string, number][] = [];
  const table = buildNameTable(names.map((name, number) => ({ name, number })));
  eachName(text, table, (start, end, number) => found.push([text.slice(start, end), number]));
  return found;
}

describe('a table of names', () => {
  const NAMES = [
    'Ada Lind',
    'Ada',
    'St. Olav',
    'Jean-Luc Ruiz',
    'Željko',
    'Київ',
    'U.S.',
    'Ada Lind Institute',
  ];

  it.each([
    ['Ada met Ada Lind.', ['Ada', 'Ada Lind']],
    ['The Ada Lind Institute', ['Ada Lind Institute']],
    ['The Ada Lind Institutes', ['Ada Lind']],
    ['ADA, Adam and mAda', []],
    ['In St. Olav, Jean-Luc Ruiz', ['St. Olav', 'Jean-Luc Ruiz']],
    ['“Željko” у Київ.', ['Željko', 'Київ']],
    ['a U.S. ship', ['U.S']],
    ['Ada\nLind', ['Ada']],
    ['', []],
  ])('finds in “%s” %j', (text, expected) => {
    expect(namesIn(text, NAMES).map(([name]) => name)).toEqual(expected);
  });

  it('tells the number of the first of equal names, up to a million', () => {
    const table = buildNameTable([
      { name: 'Ada', number: 1_048_575 },
      { name: 'Ada', number: 3 },
    ]);
    const numbers: number[] = [];
    eachName('Ada', table, (_start, _end, number) => numbers.push(number));
    expect(numbers).toEqual([1_048_575]);
  });

  it('finds every one of many names, and what stands there', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,5}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), (names) => {
        const found = namesIn(names.join(', '), names);
        expect(found).toEqual(names.map((one, at) => [one, at]));
      }),
    );
  });
});
