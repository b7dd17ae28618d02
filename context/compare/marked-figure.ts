import { articleText } from '../../reading/article-text.ts';
import type { Article, Figure, Reading, Span } from '../../reading/types.ts';
import { corpusArticleOf } from '../corpus-article.ts';
import type { FigureInArticle } from './facets.ts';
import { minimalFigure } from './minimal-figure.ts';

/**
 * The figure that somebody marked in an article: the reading's figure that shares most of the span,
 * or, where the reading passed it over, the barest figure that the marked words give.
 */
export function markedFigure(article: Article, reading: Reading, span: Span): FigureInArticle {
  const found = likest(reading.figures, span);
  const figure = found ?? minimalFigure(articleText(article), span);
  const corpusArticle = corpusArticleOf(
    article,
    { ...reading, figures: [figure] },
    { id: '', origin: 'collection', genre: 'news' },
  );
  const [only] = corpusArticle.figures;
  if (!only) throw new Error('An article made with one figure has it.');
  return { figure: only, article: corpusArticle };
}

function likest(figures: Figure[], span: Span): Figure | null {
  let best: Figure | null = null;
  let most = 0;
  for (const figure of figures) {
    const shared = Math.min(figure.end, span.end) - Math.max(figure.start, span.start);
    if (shared <= most) continue;
    best = figure;
    most = shared;
  }
  return best;
}
