import { articleText } from '../../reading/article-text.ts';
import type { Article, Figure, Reading, Span } from '../../reading/types.ts';
import { corpusArticleOf } from '../corpus-article.ts';
import type { FigureInArticle } from './facets.ts';
import { DECIMAL_APART, minimalFigure } from './minimal-figure.ts';
import { TIME } from './tables/marked-words.ts';

/**
 * The figure that somebody marked in an article: the reading's figure there,
 * or, where the reading passed it over, the barest figure that the marked words give.
 */
export function markedFigure(article: Article, reading: Reading, span: Span): FigureInArticle {
  const text = articleText(article);
  const read = likest(reading.figures, span, text);
  const list = read === null || read.kind === 'age' ? listed(text, span) : null;
  const figure = list ?? read ?? minimalFigure(text, span);
  const corpusArticle = corpusArticleOf(
    article,
    { ...reading, figures: [figure] },
    { id: '', origin: 'collection', genre: 'news' },
  );
  const [only] = corpusArticle.figures;
  if (!only) throw new Error('An article made with one figure has it.');
  return { figure: only, article: corpusArticle };
}

/** One of a list of people: "another mom", "his 16-year-old sister", "two Swiss"; after the first also just "toddler". */
const LISTED =
  /^(?:an?|another|one|the|his|her|their) (?!half|quarter)(?:[\p{L}-]*\d*-?[\p{L}-]+ ){0,3}\p{L}+$/iu;

/** "A mother, father and toddler", "his 2-year-old sister and a 5-year-old cousin": so many people as are listed. */
function listed(text: string, span: Span): Figure | null {
  const marked = text.slice(span.start, span.end);
  const [first = '', ...others] = marked.split(/(?:, and |, | and )/);
  const people = [first, ...others];
  if (others.length === 0 || !LISTED.test(first) || TIME.test(marked.replace(AGED, ''))) return null;
  if (!others.every((other) => LISTED.test(other) || /^\p{Ll}+$/u.test(other))) return null;
  const bare = minimalFigure(text, span);
  return { ...bare, min: people.length, max: people.length, kind: 'count', unit: null };
}

/** "3-year-old" tells of no while. */
const AGED = /-(?:day|week|month|year)-old/g;

/**
 * The first figure that begins in the span, or else the one that shares most of it: of "30 of the 80 wounded" the 30.
 * Parts joined by "and" are added up: "two women and one man" are three.
 */
function likest(figures: Figure[], span: Span, text: string): Figure | null {
  if (text.slice(span.start, span.end).search(DECIMAL_APART) >= 0) return null;
  const shared = figures.filter((figure) => figure.start < span.end && figure.end > span.start);
  const [first = null, ...others] = shared.sort((a, b) => a.start - b.start);
  const sum = others.reduce((sum, next) => sum && joined(sum, next, text), first);
  if (sum === null) return null;
  return withOneBefore(withOneMore(sum, text.slice(sum.end, span.end)), text.slice(span.start, sum.start));
}

/** "A man and his" and, marked with it, "two kids"; "a woman was shot, and three men". */
function withOneBefore(sum: Figure, opening: string): Figure {
  if (!/^(?:[Aa]n? .*|(?:\p{Lu}\p{L}+ ){1,3})\band(?: (?:his|her|their|the))? $/u.test(opening)) return sum;
  return added(sum, ONE, { start: sum.start - opening.length, text: opening + sum.text });
}

/** "Two men" and, still marked, "and a woman". */
function withOneMore(sum: Figure, rest: string): Figure {
  if (sum.max === null || !/^,? and (?:an?|another|the|his|her) \p{L}/u.test(rest)) return sum;
  return added(sum, ONE, { end: sum.end + rest.length, text: sum.text + rest });
}

/** "Two women and one man". */
function joined(sum: Figure, next: Figure, text: string): Figure {
  const between = text.slice(sum.end, next.start).trim();
  if (!/^(?:,|and|, and|plus)$/.test(between) || next.kind !== 'count') return sum;
  return added(sum, next, { end: next.end, text: text.slice(sum.start, next.end) });
}

const ONE = { min: 1, max: 1 };

/** Two counts as one, and what is then marked; what is no count, or has no lower bound, is left as it was. */
function added(
  sum: Figure,
  { min, max }: Pick<Figure, 'min' | 'max'>,
  marked: Partial<Pick<Figure, 'start' | 'end' | 'text'>>,
): Figure {
  if (sum.kind !== 'count' || sum.min === null || min === null) return sum;
  const most = sum.max === null || max === null ? null : sum.max + max;
  return { ...sum, ...marked, min: sum.min + min, max: most, counts: '' };
}
