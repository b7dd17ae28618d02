import type { Reading } from '../reading/types.ts';
import { articleRef } from './article-ref.ts';
import { pageComparisons } from './compare/page-comparisons.ts';
import { quantityReader } from './compare/quantities.ts';
import type { Scales } from './compare/scales.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { contextActors } from './link/context-actors.ts';
import { linkerOf } from './link/link-actors.ts';
import { omittedActors } from './omitted/omitted-actors.ts';
import { omittedFigures } from './omitted/omitted-figures.ts';
import { foldCopies } from './related/fold-copies.ts';
import { type Ranked, rankRelated } from './related/rank-related.ts';
import { mergeEvents } from './timeline/merge-events.ts';
import type { Context, Corpus, CorpusArticle, RelatedArticle } from './types.ts';

/** How many related articles are shown and compared. */
const RELATED = 20;

/** The order of related coverage; within one relation the nearest comes first. */
const RELATIONS: readonly RelatedArticle['relation'][] = ['same-event', 'same-story', 'same-actors'];

/**
 * Reading × Corpus → Context: who the actors are, what else was written, where the figures disagree.
 * Pure but for the questions it asks the corpus; the reader's corrections are applied as things are matched.
 */
export async function contextOf(
  page: CorpusArticle,
  reading: Reading,
  corpus: Corpus,
  scales: Scales,
  corrected: readonly Correction[] = [],
): Promise<Context> {
  const corrections = correctionsOf(corrected);
  const linker = linkerOf(page, corrections);
  const quantitiesOf = quantityReader(corrections, scales);
  // Asked once for all: counting what feeds told goes through it.
  const limits = corpus.limits();
  const [ranked, actors] = await Promise.all([
    rankRelated(page, { ...corpus, limits: () => limits }, RELATED, corrections, linker),
    contextActors(page, reading, corpus, linker, corrections),
  ]);
  const shown = ranked.filter(({ related: { reasons } }) => reasons.length > 0).sort(byRelation);
  const related = foldCopies(shown);
  const sameEvent = related
    .filter(({ related: { relation } }) => relation === 'same-event')
    .map(({ article }) => article);
  const comparable = related.filter(({ related: { relation } }) => relation !== 'same-actors');
  return {
    article: articleRef(page),
    actors,
    events: mergeEvents(
      page,
      comparable.map(({ article }) => article),
    ),
    figures: pageComparisons(page, reading, comparable, quantitiesOf, corrections, scales),
    related: related.map((each) => each.related),
    omitted: [
      ...omittedActors(page, sameEvent, corrections),
      ...omittedFigures(page, sameEvent, quantitiesOf),
    ],
    limits: await limits,
  };
}

/** Keeps the order by nearness within one relation: sorting is stable. */
function byRelation({ related: a }: Ranked, { related: b }: Ranked): number {
  return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
}
