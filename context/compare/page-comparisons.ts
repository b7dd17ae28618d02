import type { Reading } from '../../reading/types.ts';
import { articleRef } from '../article-ref.ts';
import { figureIndex } from '../corpus-article.ts';
import type { Corrections } from '../corrections.ts';
import type { Ranked } from '../related/rank-related.ts';
import type { CorpusArticle, FigureComparison, FigureRow, Verdict, VerdictKind } from '../types.ts';
import { compareFacets } from './compare-figures.ts';
import { isStanding } from './conditions.ts';
import { type Facets, facetsOf } from './facets.ts';
import { linksOf } from './links.ts';
import { quantityPhrase } from './quantity-phrase.ts';

/** Graver first; unrelated is never shown. */
const GRAVITY: readonly VerdictKind[] = ['conflict', 'update', 'agree', 'different-scope', 'unrelated'];
/** A conflict of which less is known is not called one. */
const SURE_CONFLICT = 0.55;
/** A conflict with an article that tells another event of the story: a fact that both recall. */
const SURE_ACROSS_EVENTS = 0.65;
/** Two countries, three leaders: small numbers without a verb meet everywhere; only much the same words make them one. */
const SMALL = 10;
const SMALL_OVERLAP = 0.5;
/** Figures of another scope are shown to keep a reader from mixing them up: the few likeliest to be. */
const NEAR_MISSES = 2;

/** A figure of another article beside one of the page's. */
interface Match {
  facets: Facets;
  verdict: Verdict;
}

/** So many figures of an article are compared, the first ones; a real article has a tenth of that. */
const MOST_FIGURES = 300;

/** The page's figures, each set beside the same quantity in the other articles, gravest first. */
export function pageComparisons(
  page: CorpusArticle,
  reading: Reading,
  others: Ranked[],
  corrections: Corrections,
): FigureComparison[] {
  const here = quantitiesOf(page, corrections);
  const there = others.map(({ article, related: { relation } }) => {
    const quantities = quantitiesOf(article, corrections);
    const sure = relation === 'same-event' ? SURE_CONFLICT : SURE_ACROSS_EVENTS;
    const doubted = corrections.otherEvent(page.id, article.id) || !tellsTheSame(here, quantities);
    return { quantities, sure: doubted ? Number.POSITIVE_INFINITY : sure };
  });
  const comparisons: FigureComparison[] = [];
  for (const quantity of distinct(here)) {
    const matches = there.flatMap(({ quantities, sure }) =>
      bestMatches(
        quantity,
        quantities,
        here,
        (other, verdict) =>
          verdict.certainty >= sure &&
          isSure(quantity, other, verdict) &&
          !corrections.noConflict(page, quantity.figure, other.article, other.figure),
      ),
    );
    const span = reading.figures[figureIndex(quantity.figure.id)];
    const comparison = span && comparisonOf(quantity, matches, span);
    if (comparison) comparisons.push(comparison);
  }
  return comparisons.sort((a, b) => byGravity(a.verdict, b.verdict));
}

/** The article's figures that say a number of something, in facets; the reader's wrong figures left out. */
function quantitiesOf(article: CorpusArticle, corrections: Corrections): Facets[] {
  return article.figures
    .slice(0, MOST_FIGURES)
    .filter((figure) => figure.kind !== 'age')
    .filter((figure) => !corrections.wrongFigure(article, figure))
    .map((figure) => facetsOf({ figure, article }))
    .filter(
      ({ value, counted }) => value !== null && (counted.outcome ?? counted.topic ?? counted.noun) !== null,
    );
}

/** One figure for each quantity: what the page says twice is one row group. */
function distinct(quantities: Facets[]): Facets[] {
  const kept: Facets[] = [];
  for (const quantity of quantities) if (!kept.some((other) => isSame(other, quantity))) kept.push(quantity);
  return kept;
}

function isSame(a: Facets, b: Facets): boolean {
  const links = linksOf(a, b);
  return (
    links.dimension && links.counted === 'same' && links.values === 'equal' && links.places !== 'different'
  );
}

/** What one other article has to say on a quantity: the figure that meets it, or the one that comes near. */
function bestMatches(
  quantity: Facets,
  others: Facets[],
  here: Facets[],
  mayContradict: (other: Facets, verdict: Verdict) => boolean,
): Match[] {
  const matches = others
    .filter((other) => hasGround(quantity, other) && !isCommonplace(quantity, other))
    .map((facets) => ({ facets, verdict: compareFacets(quantity, facets) }));
  const of = (kind: VerdictKind) => matches.filter(({ verdict }) => verdict.verdict === kind).sort(bySurety);
  const [agreeing] = of('agree');
  if (agreeing) return [agreeing];
  const meeting = [...of('update'), ...of('conflict')]
    .filter(({ facets, verdict }) => verdict.verdict !== 'conflict' || mayContradict(facets, verdict))
    .filter(({ facets, verdict }) => verdict.verdict !== 'conflict' || !saysSo(here, quantity, facets));
  return (meeting.length > 0 ? meeting : of('different-scope')).slice(0, 1);
}

/** The page itself gives the other number too, of something else or by somebody else. */
function saysSo(here: Facets[], quantity: Facets, other: Facets): boolean {
  return here.some((own) => own !== quantity && isSame(own, other));
}

/** A false alarm costs trust: only what is known to count one thing, by numbers that are meant as such. */
function isSure(a: Facets, b: Facets, { certainty }: Verdict): boolean {
  const known = a.counted.topic !== null ? a.counted.topic === b.counted.topic : isSameOutcome(a, b);
  const settled = a.counted.topic !== 'magnitude' && isStanding(a);
  if (settled && linksOf(a, b).places !== 'same') return false;
  const vague = a.value?.bound === 'vague' || b.value?.bound === 'vague';
  return known && !vague && certainty >= SURE_CONFLICT;
}

function isSameOutcome(a: Facets, b: Facets): boolean {
  return a.counted.outcome !== null && a.counted.outcome === b.counted.outcome;
}

/**
 * Whether two articles tell of one happening by their figures: what they contradict each other in
 * is less than what they agree in, or it is one thing. A sister event contradicts in everything.
 */
function tellsTheSame(here: Facets[], there: Facets[]): boolean {
  const contradicted = new Set<string>();
  let agreed = 0;
  for (const quantity of here) {
    const verdicts = there
      .filter((other) => hasGround(quantity, other))
      .map((other) => ({ other, verdict: compareFacets(quantity, other) }));
    if (verdicts.some(({ verdict }) => verdict.verdict === 'agree')) agreed++;
    else if (
      verdicts.some(
        ({ other, verdict }) => verdict.verdict === 'conflict' && isSure(quantity, other, verdict),
      )
    )
      contradicted.add(quantity.counted.outcome?.name ?? quantity.counted.topic ?? '');
  }
  return contradicted.size <= Math.max(1, agreed);
}

/** Something is known of what both count; of a time, that much the same words tell of it. */
function hasGround(a: Facets, b: Facets): boolean {
  const { counted, overlap } = linksOf(a, b);
  if (a.figure.kind === 'duration') return b.figure.kind === 'duration' && overlap >= SMALL_OVERLAP;
  return counted !== 'unknown' && counted !== 'other';
}

function isCommonplace(a: Facets, b: Facets): boolean {
  const bare = (facets: Facets) => facets.counted.outcome === null && facets.counted.topic === null;
  const small = Math.max(a.value?.said ?? 0, b.value?.said ?? 0) < SMALL;
  return small && bare(a) && bare(b) && linksOf(a, b).overlap < SMALL_OVERLAP;
}

function comparisonOf(
  quantity: Facets,
  matches: Match[],
  span: { start: number; end: number },
): FigureComparison | null {
  const sorted = matches.sort((a, b) => byGravity(a.verdict, b.verdict) || bySurety(a, b));
  const meeting = sorted.filter(({ verdict }) => verdict.verdict !== 'different-scope');
  const missing = sorted.filter(({ verdict }) => verdict.verdict === 'different-scope').slice(0, NEAR_MISSES);
  const shown = [...meeting, ...missing];
  const [gravest] = shown;
  if (!gravest) return null;
  const { figure } = quantity;
  return {
    id: figure.id,
    title: titleOf(quantity),
    verdict: gravest.verdict,
    here: { start: span.start, end: span.end },
    rows: [{ article: null, figure, claimedBy: figure.claimedBy, verdict: null }, ...shown.map(rowOf)],
  };
}

function titleOf(quantity: Facets): FigureComparison['title'] {
  const what = quantityPhrase(quantity);
  return quantity.figure.place ? { key: 'whyQuantityAt', args: [what, quantity.figure.place] } : what;
}

function rowOf({ facets, verdict }: Match): FigureRow {
  return {
    article: articleRef(facets.article),
    figure: facets.figure,
    claimedBy: facets.figure.claimedBy,
    verdict,
  };
}

function byGravity(a: Verdict, b: Verdict): number {
  return GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict);
}

function bySurety(a: Match, b: Match): number {
  return b.verdict.certainty - a.verdict.certainty;
}
