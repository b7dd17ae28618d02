import { articleRef } from '../article-ref.ts';
import type { Facets } from '../compare/facets.ts';
import { linksOf } from '../compare/links.ts';
import { isSameFigure, type QuantitiesOf } from '../compare/quantities.ts';
import type { CorpusArticle, Omission } from '../types.ts';
import { LEAST_ARTICLES } from './least-articles.ts';

const SHOWN = 6;

/** Figures on which other articles of the event agree, of quantities that the page gives no figure for. */
export function omittedFigures(
  page: CorpusArticle,
  sameEvent: CorpusArticle[],
  quantitiesOf: QuantitiesOf,
): Omission[] {
  const here = quantitiesOf(page).filter(isFact);
  const groups: { figure: Facets; articles: Set<CorpusArticle> }[] = [];
  for (const article of sameEvent)
    for (const figure of quantitiesOf(article).filter(isFact)) {
      if (here.some((own) => countsTheSame(own, figure))) continue;
      const group = groups.find((one) => isSameFigure(one.figure, figure));
      if (group) group.articles.add(article);
      else groups.push({ figure, articles: new Set([article]) });
    }
  return groups
    .filter(({ articles }) => articles.size >= LEAST_ARTICLES)
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, SHOWN)
    .map(({ figure, articles }) => ({
      kind: 'figure',
      text: textOf(figure),
      articles: [...articles].map(articleRef),
    }));
}

/** Figures that say what befell or what it is about: a bare number cannot be missed. */
function isFact({ counted }: Facets): boolean {
  return counted.outcome !== null || counted.topic !== null;
}

function countsTheSame(a: Facets, b: Facets): boolean {
  const links = linksOf(a, b);
  return (
    links.dimension &&
    links.rates &&
    (links.counted === 'same' || links.counted === 'near' || links.counted === 'part')
  );
}

/** The figure as written, with its noun where the text keeps it apart. */
function textOf({ figure }: Facets): string {
  const { text, counts } = figure;
  return counts === '' || text.toLowerCase().includes(counts.toLowerCase()) ? text : `${text} ${counts}`;
}
