import { articleRef } from '../article-ref.ts';
import type { ArticleRef, FigureGroup, FigureRow, Verdict, VerdictKind } from '../types.ts';
import type { Facets } from './facets.ts';
import type { Match } from './match-quantities.ts';
import { quantityPhrase } from './quantity-phrase.ts';

/** Graver first; unrelated is never shown. */
const GRAVITY: readonly VerdictKind[] = ['conflict', 'update', 'agree', 'different-scope', 'unrelated'];
/** Figures of another scope are shown to keep a reader from mixing them up: the few likeliest to be. */
const NEAR_MISSES = 2;

/**
 * A quantity with the figures that meet it, gravest first; null where none does.
 * @param article where the quantity stands; null: the page
 */
export function groupOf(quantity: Facets, matches: Match[], article: ArticleRef | null): FigureGroup | null {
  const sorted = matches.sort(
    (a, b) => byGravity(a.verdict, b.verdict) || b.verdict.certainty - a.verdict.certainty,
  );
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
    rows: [{ article, figure, claimedBy: figure.claimedBy, verdict: null }, ...shown.map(rowOf)],
  };
}

function titleOf(quantity: Facets): FigureGroup['title'] {
  const what = quantityPhrase(quantity);
  return quantity.figure.place ? { key: 'whyQuantityAt', args: [what, quantity.figure.place] } : what;
}

function rowOf({ facets, verdict }: Match): FigureRow {
  const { figure, article } = facets;
  return { article: articleRef(article), figure, claimedBy: figure.claimedBy, verdict };
}

export function byGravity(a: Verdict, b: Verdict): number {
  return GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict);
}
