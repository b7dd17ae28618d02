import type { Reading } from '../../reading/types.ts';
import { articleRef } from '../article-ref.ts';
import { figureIndex } from '../corpus-article.ts';
import type { CorpusArticle, FigureComparison, FigureRow, VerdictKind } from '../types.ts';
import { compareFigures } from './compare-figures.ts';

/** Graver first; unrelated is never shown. */
const GRAVITY: readonly VerdictKind[] = ['conflict', 'update', 'agree', 'different-scope', 'unrelated'];

/** The page's figures, each set beside the same quantity in the other articles, gravest first. */
export function pageComparisons(
  page: CorpusArticle,
  reading: Reading,
  others: CorpusArticle[],
): FigureComparison[] {
  const comparisons: FigureComparison[] = [];
  for (const figure of page.figures) {
    const span = reading.figures[figureIndex(figure.id)];
    if (!span) continue;
    const rows = others.flatMap((article) =>
      article.figures.map((other): FigureRow => {
        const verdict = compareFigures({ figure, article: page }, { figure: other, article });
        return { article: articleRef(article), figure: other, claimedBy: other.claimedBy, verdict };
      }),
    );
    const shown = rows.filter((row) => row.verdict?.verdict !== 'unrelated').sort(byGravity);
    const [gravest] = shown;
    if (!gravest?.verdict) continue;
    comparisons.push({
      id: figure.id,
      title: { key: 'whyQuantity', args: [figure.counts] },
      verdict: gravest.verdict,
      here: { start: span.start, end: span.end },
      rows: [{ article: null, figure, claimedBy: figure.claimedBy, verdict: null }, ...shown],
    });
  }
  return comparisons.sort((a, b) => GRAVITY.indexOf(a.verdict.verdict) - GRAVITY.indexOf(b.verdict.verdict));
}

function byGravity(a: FigureRow, b: FigureRow): number {
  return gravityOf(a) - gravityOf(b) || (b.verdict?.certainty ?? 0) - (a.verdict?.certainty ?? 0);
}

function gravityOf(row: FigureRow): number {
  return row.verdict ? GRAVITY.indexOf(row.verdict.verdict) : -1;
}
