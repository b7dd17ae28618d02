import { articleRef } from '../article-ref.ts';
import type { Corrections } from '../corrections.ts';
import type { CorpusArticle, CorpusFigure, FigureGroup, FigureRow } from '../types.ts';
import type { Facets } from './facets.ts';
import { byGravity, groupOf } from './figure-group.ts';
import { matchQuantities } from './match-quantities.ts';
import { distinct, type QuantitiesOf } from './quantities.ts';
import type { Scales } from './scales.ts';

/** What is compared, and how. */
export interface Among {
  /** Where two of them give one quantity, the earlier in this list is what the later is compared with. */
  articles: CorpusArticle[];
  /** Whether all tell one event: then less has to be known of a conflict. */
  sameEvent: boolean;
  /** Which figures are wanted. */
  wanted: (figure: CorpusFigure, article: CorpusArticle) => boolean;
}

/** Figures side by side, gravest first, and those that stand alone in the order of their articles. */
export interface Compared {
  groups: FigureGroup[];
  alone: FigureRow[];
}

/** The figures of several articles, each quantity once with all its values. */
export function comparisonsAmong(
  { articles, sameEvent, wanted }: Among,
  quantitiesOf: QuantitiesOf,
  corrections: Corrections,
  scales: Scales,
): Compared {
  const placed = new Set<Facets>();
  const groups: FigureGroup[] = [];
  const alone: FigureRow[] = [];
  for (const [at, article] of articles.entries()) {
    const here = quantitiesOf(article);
    const free = distinct(here.filter((one) => !placed.has(one) && wanted(one.figure, article)));
    if (free.length === 0) continue;
    const there = articles
      .slice(at + 1)
      .map((other) => matchQuantities(here, quantitiesOf(other), sameEvent, corrections, scales));
    for (const quantity of free) {
      const matches = there.flatMap((matched) => matched.get(quantity) ?? []);
      const group = groupOf(quantity, matches, articleRef(article));
      if (!group || group.verdict.verdict === 'different-scope') {
        alone.push(rowOf(quantity));
        continue;
      }
      groups.push({ ...group, id: `g${groups.length}` });
      for (const { facets, verdict } of matches)
        if (verdict.verdict !== 'different-scope') placed.add(facets);
    }
  }
  return { groups: groups.sort((a, b) => byGravity(a.verdict, b.verdict)), alone };
}

function rowOf({ figure, article }: Facets): FigureRow {
  return { article: articleRef(article), figure, claimedBy: figure.claimedBy, verdict: null };
}
