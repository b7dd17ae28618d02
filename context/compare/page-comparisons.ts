import type { Reading } from '../../reading/types.ts';
import { articleRef } from '../article-ref.ts';
import { figureIndex } from '../corpus-article.ts';
import type { Corrections } from '../corrections.ts';
import type { Ranked } from '../related/rank-related.ts';
import type { CorpusArticle, FigureComparison, FigureRow, Verdict, VerdictKind } from '../types.ts';
import type { Facets } from './facets.ts';
import { type Match, matchQuantities } from './match-quantities.ts';
import { distinct, type QuantitiesOf } from './quantities.ts';
import { quantityPhrase } from './quantity-phrase.ts';

/** Graver first; unrelated is never shown. */
const GRAVITY: readonly VerdictKind[] = ['conflict', 'update', 'agree', 'different-scope', 'unrelated'];
/** Figures of another scope are shown to keep a reader from mixing them up: the few likeliest to be. */
const NEAR_MISSES = 2;

/** The page's figures, each set beside the same quantity in the other articles, gravest first. */
export function pageComparisons(
  page: CorpusArticle,
  reading: Reading,
  others: Ranked[],
  quantitiesOf: QuantitiesOf,
  corrections: Corrections,
): FigureComparison[] {
  const here = quantitiesOf(page);
  const there = others.map(({ article, related: { relation } }) =>
    matchQuantities(here, quantitiesOf(article), relation === 'same-event', corrections),
  );
  return distinct(here)
    .flatMap((quantity) => {
      const span = reading.figures[figureIndex(quantity.figure.id)];
      const matches = there.flatMap((matched) => matched.get(quantity) ?? []);
      return (span && comparisonOf(quantity, matches, span)) ?? [];
    })
    .sort((a, b) => byGravity(a.verdict, b.verdict));
}

function comparisonOf(
  quantity: Facets,
  matches: Match[],
  span: { start: number; end: number },
): FigureComparison | null {
  const sorted = matches.sort(
    (a, b) => byGravity(a.verdict, b.verdict) || b.verdict.certainty - a.verdict.certainty,
  );
  const meeting = sorted.filter(({ verdict }) => verdict.verdict !== 'different-scope');
  const missing = sorted.filter(({ verdict }) => verdict.verdict === 'different-scope').slice(0, NEAR_MISSES);
  const shown = [...meeting, ...missing];
  const [gravest] = shown;
  if (!gravest) return null;
  const { figure } = quantity;
  return {
    id: figure.id,
    title: titleOf(quantity),
    verdict: gravest.verdict,
    here: { start: span.start, end: span.end },
    rows: [{ article: null, figure, claimedBy: figure.claimedBy, verdict: null }, ...shown.map(rowOf)],
  };
}

function titleOf(quantity: Facets): FigureComparison['title'] {
  const what = quantityPhrase(quantity);
  return quantity.figure.place ? { key: 'whyQuantityAt', args: [what, quantity.figure.place] } : what;
}

function rowOf({ facets, verdict }: Match): FigureRow {
  const { figure, article } = facets;
  return { article: articleRef(article), figure, claimedBy: figure.claimedBy, verdict };
}

function byGravity(a: Verdict, b: Verdict): number {
  return GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict);
}
