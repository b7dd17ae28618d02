import type { ArticleRef, CorpusFigure, FigureComparison } from '../types.ts';

/** One value of a quantity at one time. */
export interface FigurePoint {
  /** ISO day or prefix; null where neither the figure nor its article has a date. */
  date: string | null;
  /** stated: the text says as of when; published: the article's day stands in for it. */
  dated: 'stated' | 'published' | null;
  figure: CorpusFigure;
  claimedBy: string | null;
  /** null: this page. */
  article: ArticleRef | null;
}

/**
 * All values of one quantity by as-of date and claimant, oldest first, undated last.
 * Rows of another scope are other quantities and stay out.
 */
export function figureOverTime(comparison: FigureComparison, page: ArticleRef): FigurePoint[] {
  return comparison.rows
    .filter(({ verdict }) => verdict?.verdict !== 'different-scope')
    .map(({ article, figure, claimedBy }): FigurePoint => {
      const published = (article ?? page).published?.date ?? null;
      const dated = figure.asOf ? 'stated' : published ? 'published' : null;
      return { date: figure.asOf ?? published, dated, figure, claimedBy, article };
    })
    .sort(
      (a, b) =>
        (a.date ?? '~').localeCompare(b.date ?? '~') || (a.claimedBy ?? '').localeCompare(b.claimedBy ?? ''),
    );
}
