import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../context/compare/links.ts';
import { markedFacets as facets } from './marked-facets.ts';

/** Whether both numbers may be true of one quantity; null where they are of two kinds. */
function canBothBeTrue(a: string, b: string): boolean | null {
  const { dimension, values } = linksOf(facets(a), facets(b));
  return dimension ? values !== 'excluded' : null;
}

/** What is said of one counted thing in two ways. */
const SAME_THING = [
  ['trampling to death', '[[Seven fans]] were trampled to death.', 'The crush killed [[six people]].'],
  ['an aside on some of them', '[[200 people]], most of them old, are missing.', '[[210]] are missing.'],
  [
    'cases that were reported',
    'The toll is 61, with [[2,870 cases]] reported.',
    '[[3,000 people]] fell ill.',
  ],
  ['patients who are killed', 'Shells hit the ward, killing [[18 patients]].', '[[20 people]] died.'],
  ['inhabitants who have to go', '[[All 980 inhabitants]] were evacuated.', 'They evacuated [[900 people]].'],
  ['hostages who walk out', '[[14 hostages]] walked out of the woods.', '[[14 hostages]] were freed.'],
  [
    'losses of money',
    'The losses, prosecutors said, came to [[$890 million]].',
    'The firm lost [[$310 million]].',
  ],
] as const;

describe('linksOf', () => {
  it.each(SAME_THING)('knows one counted thing: %s', (_, a, b) => {
    expect(linksOf(facets(a), facets(b)).counted).toBe('same');
  });

  it.each([
    ['a share and its count', '[[A third]] of the 96 drowned.', '[[32]] of the 96 drowned.', true],
    ['a share of another count', '[[A third]] of the 96 drowned.', 'It killed [[64 people]].', null],
    ['a rate and its sum', 'Eight years at [[$22 million a year]].', 'It is worth [[$176 million]].', true],
    [
      'a rate and another sum',
      'Eight years at [[$22 million a year]].',
      'It is worth [[$90 million]].',
      false,
    ],
    [
      'currencies side by side',
      'It costs [[90 billion yen]] ($600 million).',
      'It is [[$600 million]].',
      true,
    ],
    ['a bare number', 'It burned [[13,000 hectares]].', 'Mayors spoke of [[15,000]].', false],
    ['ages in months and years', 'A [[2-month-old]] boy died.', 'A [[2-year-old]] boy died.', false],
    ['ages in months and weeks', 'A [[3-month-old]] boy died.', 'A [[13-week-old]] boy died.', true],
    ['an age and a time', 'A [[30-year]] record fell.', 'The [[three-decades-old]] record fell.', true],
    ['pounds of money', 'It costs [[400 pounds]].', 'It costs [[£400]].', true],
    [
      'a list of people',
      'They shot [[another mom and an 11-year-old girl]].',
      'It killed [[two people]].',
      true,
    ],
    ['nobody', '[[No one]] was hurt.', 'It hurt [[one man]].', false],
  ])('asks whether both can be true of %s', (_, a, b, expected) => {
    expect([canBothBeTrue(a, b), canBothBeTrue(b, a)]).toEqual([expected, expected]);
  });
});
