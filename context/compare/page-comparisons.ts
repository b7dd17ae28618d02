import type { Reading } from '../../reading/types.ts';
import { figureIndex } from '../corpus-article.ts';
import type { Corrections } from '../corrections.ts';
import type { Ranked } from '../related/rank-related.ts';
import type { CorpusArticle, FigureComparison } from '../types.ts';
import { byGravity, groupOf } from './figure-group.ts';
import { matchQuantities } from './match-quantities.ts';
import { distinct, type QuantitiesOf } from './quantities.ts';
import type { Scales } from './scales.ts';

/** The page's figures, each set beside the same quantity in the other articles, gravest first. */
export function pageComparisons(
  page: CorpusArticle,
  reading: Reading,
  others: Ranked[],
  quantitiesOf: QuantitiesOf,
  corrections: Corrections,
  scales: Scales,
): FigureComparison[] {
  const here = quantitiesOf(page);
  const there = others.map(({ article, related: { relation } }) =>
    matchQuantities(here, quantitiesOf(article), relation === 'same-event', corrections, scales),
  );
  return distinct(here)
    .flatMap((quantity) => {
      const span = reading.figures[figureIndex(quantity.figure.id)];
      const matches = there.flatMap((matched) => matched.get(quantity) ?? []);
      const group = groupOf(quantity, matches, null);
      return span && group ? { ...group, here: { start: span.start, end: span.end } } : [];
    })
    .sort((a, b) => byGravity(a.verdict, b.verdict));
}
