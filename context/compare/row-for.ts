import { periodPhrase } from '../period-phrase.ts';
import type { ArticleRef, CorpusFigure, FigureRow, Verdict } from '../types.ts';

/** A figure as one row of a comparison; `article` null: the page's own. */
export function rowFor(figure: CorpusFigure, article: ArticleRef | null, verdict: Verdict | null): FigureRow {
  const { asOfSpan, claimedBy } = figure;
  return { article, figure, claimedBy, ...(asOfSpan && { when: periodPhrase(asOfSpan) }), verdict };
}
