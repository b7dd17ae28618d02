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
      'a count since one happening began as a count of it',
      'Medics say [[26 guests]] were hurt in the blast in Lorne.',
      'In Lorne [[34 guests]] were hurt since the blast, police say.',
      'conflict',
    ],
    [
      'a total over months beside one day’s share',
      'A blast in Lorne killed [[26 people]].',
      'In Lorne blasts have killed [[310 people]] since May.',
      'different-scope',
    ],
    [
      'the first so great since a year as no total',
      'The fire in Lorne killed [[26 people]], say medics.',
      'The fire in Lorne killed [[31 people]], the deadliest since 1990, say police.',
      'conflict',
    ],
    [
      'what several have together beside what one has',
      'Varnholt bank employs [[6,000 people]].',
      'Together the two banks employ [[27,000 people]].',
      'different-scope',
    ],
    [
      'what comes on top beside what it comes on top of',
      'Carmaker Varnholt will cut [[8,000 jobs]] in Lorne.',
      'They come on top of [[3,500 jobs]] cut in Lorne before.',
      'different-scope',
    ],
    [
      'a count that takes the crew in beside one that may not',
      'The ferry had [[431 people]] on board.',
      'The ferry had [[469 people]] on board, crew included.',
      'different-scope',
    ],
    [
      'a price that does not say what it is per',
      'Dairy group Varnholt rose on an offer of [[32 euros a share]].',
      'Varnholt was offered [[32 euros]] for each Varnholt share.',
      'agree',
    ],
    [
      'a while of less than a year as no rate',
      'Varnholt built the ferry in [[seven months]].',
      'Varnholt built the ferry in [[less than a year]].',
      'agree',
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
