import type { FigureInArticle } from '../context/compare/compare-figures.ts';
import type { Span } from '../reading/types.ts';
import type { CorpusEntry } from './corpus-input.ts';

/** The figure that a marked stretch of the text means: the one that shares most of it; null when none does. */
export function markedFigure({ article, figures }: CorpusEntry, span: Span): FigureInArticle | null {
  let best: FigureInArticle | null = null;
  let most = 0;
  for (const [index, { start, end }] of figures.entries()) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    const figure = article.figures[index];
    if (!figure || shared <= most) continue;
    best = { figure, article };
    most = shared;
  }
  return best;
}
