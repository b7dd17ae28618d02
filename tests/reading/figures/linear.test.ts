import { describe, expect, it } from 'vitest';
import { findDates } from '../../../reading/dates/find-dates.ts';
import { findFigures } from '../../../reading/figures/find-figures.ts';
import type { Source } from '../../../reading/source.ts';
import { articleSource, LEXICON } from './read-figures.ts';

/** Counts how often tokens, sentences and characters are looked at while a text is read. */
function workOn(text: string): number {
  let looks = 0;
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key, receiver) {
        looks++;
        return Reflect.get(object, key, receiver);
      },
    });
  const source = articleSource(text);
  const watched: Source = {
    ...source,
    tokens: counting(source.tokens),
    sentences: counting(source.sentences),
  };
  findFigures(watched, [], findDates(watched, LEXICON), LEXICON.figures);
  return looks;
}

const TEXTS: [name: string, unit: string][] = [
  ['news', 'Police said at least 12 people were killed on Monday. "We counted 5," he said.\n\n'],
  ['one endless sentence', 'then 12 men and 14 women and between 5 and 7 dogs went on '],
  ['one endless quotation', '" 40 cows died, he said, and 12 '],
  ['numbers without words', '1,000 2000 3.5 - 17 / 4 : '],
  ['hyphens without end', 'two-and-a-half-'],
  ['dates without end', 'Monday, 5 July 2014 - three weeks later '],
  ['unclosed brackets', '(12 (13 '],
];

describe('the work of reading figures and dates', () => {
  it.each(TEXTS)('grows no faster than the text: %s', (_, unit) => {
    const small = workOn(unit.repeat(200));
    const large = workOn(unit.repeat(400));
    expect(large).toBeLessThan(small * 2.2 + 1000);
  });

  it('takes odd texts without complaint', () => {
    for (const text of [
      '',
      ' ',
      '\n\n\n',
      '9'.repeat(5000),
      '½'.repeat(300),
      '$'.repeat(300),
      'a'.repeat(5000),
      '-'.repeat(5000),
    ])
      expect(() => workOn(text)).not.toThrow();
  });
});
