import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../context/compare/compare-figures.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

/** The figure between [[ and ]] in a report of one day. */
function side(marked: string, publisher: string) {
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: '', text, date: '2021-03-04', publisher });
  return markedFigure(article, reading, { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 });
}

function verdictOn(one: string, other: string, [first, second]: [string, string]): string {
  return compareFigures(side(one, first), side(other, second), SCALES).verdict;
}

const DEAD = ['[[12 people]] died in the fire in Holm.', 'The fire in Holm killed [[19 people]].'] as const;

describe('two figures of one article', () => {
  it('are of two scopes where those of two articles contradict each other', () => {
    expect(verdictOn(...DEAD, ['Post', 'Herald'])).toBe('conflict');
    expect(verdictOn(...DEAD, ['Post', 'Post'])).toBe('different-scope');
  });

  it('contradict each other where two claim them', () => {
    const claims = [
      'The mayor said [[12 people]] died in the fire in Holm.',
      'The hospital said the fire in Holm killed [[19 people]].',
    ] as const;
    expect(verdictOn(...claims, ['Post', 'Post'])).toBe('conflict');
  });

  it('are an update where one sentence says that one became the other', () => {
    const sentence = 'The toll of the fire in Holm rose from 12 to 19.';
    const low = sentence.replace('12', '[[12]]');
    const high = sentence.replace('19', '[[19]]');
    expect(verdictOn(low, high, ['Post', 'Post'])).toBe('update');
  });

  it('agree where the second is the first in another unit', () => {
    const sentence = 'The wave at Holm was 13.9 feet (4.2 metres) high.';
    const feet = sentence.replace('13.9 feet', '[[13.9 feet]]');
    const metres = sentence.replace('4.2 metres', '[[4.2 metres]]');
    expect(verdictOn(feet, metres, ['Post', 'Post'])).toBe('agree');
  });
});
