import type { CorpusArticle, CorpusFigure, Verdict } from '../types.ts';

/** A figure with the article that gives it: comparing needs names, words and dates around it. */
export interface FigureInArticle {
  figure: CorpusFigure;
  article: CorpusArticle;
}

/** What two figures have to do with each other. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle): Verdict {
  const same = a.figure.counts !== '' && a.figure.counts.toLowerCase() === b.figure.counts.toLowerCase();
  if (!same || a.figure.kind !== b.figure.kind)
    return { verdict: 'unrelated', reason: { key: 'whyOtherThing', args: [] }, certainty: 0.5 };
  const overlap =
    (a.figure.min ?? -Infinity) <= (b.figure.max ?? Infinity) &&
    (b.figure.min ?? -Infinity) <= (a.figure.max ?? Infinity);
  return {
    verdict: overlap ? 'agree' : 'different-scope',
    reason: { key: overlap ? 'whySameValue' : 'whyOtherScope', args: [a.figure.counts] },
    certainty: 0.5,
  };
}
