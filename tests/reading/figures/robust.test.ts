import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../reading/dates/find-dates.ts';
import { findFigures } from '../../../reading/figures/find-figures.ts';
import { faultsIn } from './faults-in.ts';
import { articleSource, figuresIn, LEXICON } from './read-figures.ts';

/** Random texts take their time on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Pieces of figures, dates and odd characters, so that random texts hit the grammar and not only its edges. */
const SCRAPS = fc.constantFrom(
  ...'12|1,200|3.5|½|two|twenty|-|–|million|hundred|dozen|dozens|of|thousands|half|a|third|between|and|to|from|$|€|RM10|e80|percent|%|per|day|km|year|old|people|killed|at least|said|according to|he|Police|, |. |"|“|”|(|)|:|/|no|one|casualties|magnitude|quake|July|2014|Monday|last|week|ago|\n\n||bought|cost|for|by|which|who|out of|in|were|been|them|others|more|the|death toll|population|level|strong|member|times|as|K|U.S.|p.m.|while|since|\'s|Paris|recent|century|quoted|as saying'.split(
    '|',
  ),
  '\u200b',
  '\u00a0',
  '\ud83d\ude00',
  '\ud83d',
  'é',
  '中文',
  'عشرة',
);
const TEXT = fc
  .array(fc.tuple(SCRAPS, fc.constantFrom(' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.map(([scrap, gap]) => scrap + gap).join(''));

describe('figures of any text', () => {
  it(
    'lie inside it, in order, apart from each other, and say its own words',
    () => {
      fc.assert(
        fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
          const source = articleSource(text);
          expect(
            faultsIn(findFigures(source, [], findDates(source, LEXICON), LEXICON.figures), source.text),
          ).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it('are the same for numbers in digits, with separators and after any hedge', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.constantFrom('at least', 'up to', 'about'),
        (value, hedge) => {
          const written = [String(value), value.toLocaleString('en-US')];
          for (const number of written) {
            const [figure] = figuresIn(`The fair drew ${hedge} ${number} people.`);
            expect([figure?.min, figure?.max]).toEqual([
              hedge === 'up to' ? null : value,
              hedge === 'at least' ? null : value,
            ]);
          }
        },
      ),
    );
  });

  it('read number words as they are built', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        expect(figuresIn(`They saw ${inWords(value)} birds.`)[0]?.min).toBe(value);
      }),
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2] as string;
    return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`;
  }
  const [unit, name] = value < 1e3 ? [100, 'hundred'] : value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = value % (unit as number);
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / (unit as number)))} ${name}${rest > 0 ? joint + inWords(rest) : ''}`;
}
