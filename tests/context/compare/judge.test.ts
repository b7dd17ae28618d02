import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../context/compare/facets.ts';
import { judge } from '../../../context/compare/judge.ts';
import { linksOf } from '../../../context/compare/links.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

function facets(marked: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const { article, reading } = tell({ id: marked, text: marked.replace('[[', '').replace(']]', '') });
  return facetsOf(markedFigure(article, reading, { start, end }), SCALES.words);
}

function verdictOn(a: string, b: string): string {
  const [one, other] = [facets(a), facets(b)];
  return judge(one, other, linksOf(one, other)).verdict;
}

describe('judge', () => {
  it.each([
    [
      'a part beside its whole',
      'The tram crash hurt 63 people, [[41 of them]] badly.',
      'The tram crash hurt [[63 people]].',
      'different-scope',
    ],
    [
      'a part beside nearly the same number',
      'Of those aboard the tram, [[41 of them]] were hurt.',
      'The tram crash hurt [[43 people]].',
      'conflict',
    ],
    [
      'one number of two outcomes',
      'Police in Lorne held [[nine men]] over the fire.',
      'Prosecutors charged [[nine men]] over the fire in Lorne.',
      'agree',
    ],
    [
      'two villages far from their numbers',
      'Rescuers who had walked all night from Upper Brenn said that the slide had killed [[12 people]].',
      'The slide killed [[15 people]], according to a doctor who has been treating the hurt since Friday at Lower Tal.',
      'conflict',
    ],
    [
      'two villages, each beside its number',
      'The slide killed [[12 people]] in Upper Brenn.',
      'The slide killed [[15 people]] in Lower Tal.',
      'different-scope',
    ],
  ])('judges %s', (_, a, b, expected) => {
    expect([verdictOn(a, b), verdictOn(b, a)]).toEqual([expected, expected]);
  });
});
