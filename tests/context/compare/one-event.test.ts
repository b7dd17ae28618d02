import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../context/compare/compare-figures.ts';
import { facetsOf } from '../../../context/compare/facets.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

/** The figure between [[ and ]] in an article with these places. */
function side(marked: string, date: string, places: string[]) {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: date + start, text, date, actors: { place: places } });
  return facetsOf(markedFigure(article, reading, { start, end: marked.indexOf(']]') - 2 }), SCALES.words);
}

const verdictOf = (a: ReturnType<typeof side>, b: ReturnType<typeof side>, oneEvent: boolean) =>
  comparePair(a, b, oneEvent).verdict.verdict;

describe('figures of two articles on one event', () => {
  const first = side('A ferry sank off Tarawi on Wednesday, killing [[19 people]].', '2031-03-05', [
    'Tarawi',
  ]);

  it('are one count that goes on for days, whatever the dateline', () => {
    const days = side('LOMBARI — The search ended on Monday with [[168 people]] dead.', '2031-03-10', [
      'LOMBARI',
    ]);
    expect(verdictOf(first, days, true)).toBe('update');
    expect(verdictOf(first, days, false)).toBe('unrelated');
  });

  it('are of two scenes where one article tells of both', () => {
    const scenes = side(
      'After the sinking off Tarawi the storm killed [[31 people]] in Lombari.',
      '2031-03-05',
      ['Tarawi', 'Lombari'],
    );
    expect(verdictOf(first, scenes, true)).toBe('different-scope');
  });
});
