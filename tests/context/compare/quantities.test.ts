import { describe, expect, it } from 'vitest';
import { quantityReader } from '../../../context/compare/quantities.ts';
import { correctionsOf } from '../../../context/corrections.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const counted = (text: string) =>
  quantityReader(
    correctionsOf([]),
    SCALES,
  )(tell({ id: 'a', text, date: '2030-05-01' }).corpusArticle).map(({ figure }) => figure.text);

describe('the quantities of an article', () => {
  it('are what it counts, not what it names again', () => {
    expect(counted('The two leaders met in Lorne. Both ministers left early.')).toEqual([]);
    expect(counted('Three leaders met in Lorne with 40 envoys.')).toEqual(['Three leaders', '40 envoys']);
    expect(counted('The mill will cut 4,500 jobs instead of 6,000.')).toEqual(['4,500 jobs']);
    expect(counted('The two miners were killed in Lorne.')).toEqual(['two miners']);
  });
});
