import { articleText } from '../../reading/article-text.ts';
import type { Article, Figure, Reading, Span } from '../../reading/types.ts';
import { corpusArticleOf } from '../corpus-article.ts';
import type { FigureInArticle } from './facets.ts';
import { minimalFigure } from './minimal-figure.ts';

/**
 * The figure that somebody marked in an article: the reading's figure there,
 * or, where the reading passed it over, the barest figure that the marked words give.
 */
export function markedFigure(article: Article, reading: Reading, span: Span): FigureInArticle {
  const text = articleText(article);
  const figure = likest(reading.figures, span, text) ?? minimalFigure(text, span);
  const corpusArticle = corpusArticleOf(
    article,
    { ...reading, figures: [figure] },
    { id: '', origin: 'collection', genre: 'news' },
  );
  const [only] = corpusArticle.figures;
  if (!only) throw new Error('An article made with one figure has it.');
  return { figure: only, article: corpusArticle };
}

/**
 * The first figure that begins in the span, or else the one that shares most of it: of "30 of the 80 wounded" the 30.
 * Parts joined by "and" are added up: "two women and one man" are three.
 */
function likest(figures: Figure[], span: Span, text: string): Figure | null {
  const shared = figures.filter((figure) => figure.start < span.end && figure.end > span.start);
  const [first = null, ...others] = shared.sort((a, b) => a.start - b.start);
  const sum = others.reduce((sum, next) => sum && joined(sum, next, text), first);
  if (sum === null) return null;
  return withOneBefore(withOneMore(sum, text.slice(sum.end, span.end)), text.slice(span.start, sum.start));
}

/** "A man and his" and, marked with it, "two kids"; "a woman was shot, and three men". */
function withOneBefore(sum: Figure, opening: string): Figure {
  if (
    sum.kind !== 'count' ||
    sum.min === null ||
    !/^(?:[Aa]n? .*|(?:\p{Lu}\p{L}+ ){1,3})\band(?: (?:his|her|their|the))? $/u.test(opening)
  )
    return sum;
  return {
    ...sum,
    start: sum.start - opening.length,
    text: opening + sum.text,
    min: sum.min + 1,
    max: sum.max === null ? null : sum.max + 1,
    counts: '',
  };
}

/** "Two men" and, still marked, "and a woman". */
function withOneMore(sum: Figure, rest: string): Figure {
  if (sum.kind !== 'count' || sum.min === null || sum.max === null || !/^,? and an? \p{L}/u.test(rest))
    return sum;
  return {
    ...sum,
    end: sum.end + rest.length,
    text: sum.text + rest,
    min: sum.min + 1,
    max: sum.max + 1,
    counts: '',
  };
}

function joined(sum: Figure, next: Figure, text: string): Figure {
  const between = text.slice(sum.end, next.start).trim();
  const addable = /^(?:,|and|, and|plus)$/.test(between) && sum.kind === 'count' && next.kind === 'count';
  if (!addable || sum.min === null || next.min === null) return sum;
  const max = sum.max === null || next.max === null ? null : sum.max + next.max;
  const marked = { end: next.end, text: text.slice(sum.start, next.end) };
  return { ...sum, ...marked, min: sum.min + next.min, max, counts: '' };
}
