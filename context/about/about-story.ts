import { articleRef } from '../article-ref.ts';
import { comparisonsAmong } from '../compare/comparisons-among.ts';
import { quantityReader } from '../compare/quantities.ts';
import type { Scales } from '../compare/scales.ts';
import { type Correction, correctionsOf } from '../corrections.ts';
import { foldCopies } from '../related/fold-copies.ts';
import { rankRelated } from '../related/rank-related.ts';
import { mergeEvents } from '../timeline/merge-events.ts';
import type { Corpus, CorpusArticle, RelatedArticle } from '../types.ts';
import { companionsIn } from './companions.ts';
import type { AboutStory } from './types.ts';

const TELLINGS = 40;
const ACTORS = 24;

/** Everything the corpus knows of the event that one of its articles tells; the reader's corrections are applied. */
export async function aboutStory(
  article: CorpusArticle,
  corpus: Corpus,
  scales: Scales,
  corrected: readonly Correction[],
): Promise<AboutStory> {
  const corrections = correctionsOf(corrected);
  const ranked = await rankRelated(article, corpus, TELLINGS, corrections);
  const shown = foldCopies(ranked.filter(({ related: { reasons } }) => reasons.length > 0));
  const of = (wanted: RelatedArticle['relation']) =>
    shown.filter(({ related: { relation } }) => relation === wanted);
  const tellings = of('same-event');
  const articles = [article, ...tellings.map((one) => one.article)];
  const { groups } = comparisonsAmong(
    { articles, sameEvent: true, wanted: () => true },
    quantityReader(corrections, scales),
    corrections,
    scales,
  );
  return {
    article: articleRef(article),
    tellings: tellings.map(({ related }) => related),
    around: of('same-story').map(({ related }) => related),
    figures: groups,
    events: mergeEvents(null, articles),
    actors: companionsIn(articles, () => false).slice(0, ACTORS),
  };
}
