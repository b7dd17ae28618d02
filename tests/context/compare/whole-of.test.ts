import { describe, expect, it } from 'vitest';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { numbersIn, outside } from '../../../context/compare/numbers-in.ts';
import { wholeOf } from '../../../context/compare/whole-of.ts';
import { tell } from '../articles.ts';

function whole(marked: string): number | null {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: 'one', text });
  const { figure } = markedFigure(article, reading, { start, end });
  return wholeOf(figure, outside({ start, end }, numbersIn(figure.passage.text)));
}

describe('wholeOf', () => {
  it.each([
    ['The fire hurt 63 people, [[five of them]] badly.', 63],
    ['The fire reached [[six]] of the eleven halls.', 11],
    ['Of 1.2 million voters, [[300,000]] stayed away.', 1_200_000],
    ['The fire hurt 63 people; its captain, 54, and [[five others]] fled.', 63],
    ['In the fire of 1998 [[five of them]] died.', null],
    ['The fire hurt [[five people]] and 11 horses.', null],
  ])('finds of what a figure is told as a part: %s', (text, number) => {
    expect(whole(text)).toBe(number);
  });
});
