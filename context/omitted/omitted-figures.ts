import { articleRef } from '../article-ref.ts';
import { type Facets, facetsOf } from '../compare/facets.ts';
import { linksOf } from '../compare/links.ts';
import type { CorpusArticle, Omission } from '../types.ts';

/** So many other articles on the event must give the figure, and agree on it. */
const ARTICLES = 2;
const SHOWN = 6;

/** Figures on which other articles of the event agree, of quantities that the page gives no figure for. */
export function omittedFigures(page: CorpusArticle, sameEvent: CorpusArticle[]): Omission[] {
  const here = factsOf(page);
  const groups: { figure: Facets; articles: Set<CorpusArticle> }[] = [];
  for (const article of sameEvent)
    for (const figure of factsOf(article)) {
      if (here.some((own) => countsTheSame(own, figure))) continue;
      const group = groups.find((one) => agree(one.figure, figure));
      if (group) group.articles.add(article);
      else groups.push({ figure, articles: new Set([article]) });
    }
  return groups
    .filter(({ articles }) => articles.size >= ARTICLES)
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, SHOWN)
    .map(({ figure, articles }) => ({
      kind: 'figure',
      text: textOf(figure),
      articles: [...articles].map(articleRef),
    }));
}

/** Figures that say what they are about: a bare number cannot be missed. */
function factsOf(article: CorpusArticle): Facets[] {
  return article.figures
    .filter((figure) => figure.kind !== 'age' && figure.kind !== 'duration')
    .map((figure) => facetsOf({ figure, article }))
    .filter(({ value, counted }) => value !== null && (counted.outcome !== null || counted.topic !== null));
}

function countsTheSame(a: Facets, b: Facets): boolean {
  const links = linksOf(a, b);
  return (
    links.dimension && (links.counted === 'same' || links.counted === 'near' || links.counted === 'part')
  );
}

function agree(a: Facets, b: Facets): boolean {
  const links = linksOf(a, b);
  return (
    links.dimension && links.counted === 'same' && links.values === 'equal' && links.places !== 'different'
  );
}

/** The figure as written, with its noun where the text keeps it apart. */
function textOf({ figure }: Facets): string {
  const { text, counts } = figure;
  return counts === '' || text.toLowerCase().includes(counts.toLowerCase()) ? text : `${text} ${counts}`;
}
