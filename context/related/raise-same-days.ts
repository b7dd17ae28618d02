import type { CorpusArticle } from '../types.ts';
import type { Likeness } from './likeness.ts';

const DAY = 86_400_000;
/** Reports of one event come within so many days, */
const SAME_DAYS = 4;
/** and that makes a likeness of words weigh more. Reports far apart are not pushed down: stories are retold. */
const RAISE = 1.15;

/** Raises the likeness of articles that were published within a few days of each other. */
export function raiseSameDays({ size, cosine }: Likeness, articles: CorpusArticle[]): void {
  const days = articles.map(({ published }) => Date.parse(published?.date.slice(0, 10) ?? '') / DAY);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (Math.abs((days[row] as number) - (days[column] as number)) <= SAME_DAYS)
        (cosine[row * size + column] as number) *= RAISE;
}
