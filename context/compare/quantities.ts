import type { Corrections } from '../corrections.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import { type Facets, facetsOf } from './facets.ts';
import { figureSpan } from './figure-span.ts';
import { linksOf } from './links.ts';
import type { Scales } from './scales.ts';
import type { WordClasses } from './word-classes.ts';

/** So many figures of an article are compared, the first ones; a real article has a tenth of that. */
const MOST_FIGURES = 300;

/** As many are named before they are spoken of as "the two". */
const FEW = 3;

/** What an article's figures count, worked out once for everything that compares them. */
export type QuantitiesOf = (article: CorpusArticle) => Facets[];

/**
 * The figures of an article that say a number of something, in facets; the reader's wrong figures left out.
 * Each article is worked out at most once for each call of this function.
 */
export function quantityReader(corrections: Corrections, { words }: Scales): QuantitiesOf {
  const known = new Map<CorpusArticle, Facets[]>();
  return (article) => {
    const quantities = known.get(article) ?? quantitiesIn(article, corrections, words);
    known.set(article, quantities);
    return quantities;
  };
}

function quantitiesIn(article: CorpusArticle, corrections: Corrections, words: WordClasses): Facets[] {
  return article.figures
    .slice(0, MOST_FIGURES)
    .filter((figure) => figure.kind !== 'age' && !corrections.wrongFigure(article, figure))
    .map((figure) => facetsOf({ figure, article }, words))
    .filter(({ figure, value, counted }) => {
      const named = (counted.outcome ?? counted.topic ?? counted.noun) !== null;
      if ((counted.outcome === null && pointsBack(figure)) || isGivenUp(figure)) return false;
      return value !== null && (named || figure.kind === 'duration');
    });
}

/** "4,500 jobs instead of [6,000]": named for what it is not. */
function isGivenUp(figure: CorpusFigure): boolean {
  return /\b(?:instead of|rather than)(?: (?:the|an?|about|around|some|planned|original))*$/.test(
    textBefore(figure),
  );
}

function textBefore(figure: CorpusFigure): string {
  const { start } = figureSpan(figure);
  return figure.passage.text.slice(0, Math.max(0, start)).trimEnd();
}

/** "The two leaders", "both countries": speaks again of what was named, and counts nothing. */
function pointsBack(figure: CorpusFigure): boolean {
  const { kind, text, max } = figure;
  if (kind !== 'count' || max === null || max > FEW) return false;
  return /^both\b/i.test(text) || /\b(?:the|these|those|both|our|their)$/i.test(textBefore(figure));
}

/** One figure for each quantity: what a page says twice is one row group. */
export function distinct(quantities: Facets[]): Facets[] {
  const kept: Facets[] = [];
  for (const quantity of quantities)
    if (!kept.some((other) => isSameFigure(other, quantity))) kept.push(quantity);
  return kept;
}

/** The same number of the same thing. */
export function isSameFigure(a: Facets, b: Facets): boolean {
  const { dimension, rates, counted, values, places } = linksOf(a, b);
  return dimension && rates && counted === 'same' && values === 'equal' && places !== 'different';
}
