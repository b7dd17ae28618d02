import type { Context, ContextActor, FigureComparison } from '../../context/types.ts';

/** How many others "same as…" offers. */
const OTHERS = 6;

/** The page's open conflicts whose figures belong to this actor. */
export function conflictsOf(context: Context, actor: ContextActor): FigureComparison[] {
  return context.figures.filter(
    ({ verdict, rows }) =>
      verdict.verdict === 'conflict' && rows[0]?.article === null && rows[0].figure.actors.includes(actor.id),
  );
}

/** Other actors of the page of the same kind, by weight. */
export function othersOf(context: Context, actor: ContextActor): { id: string; name: string }[] {
  return context.actors
    .filter(({ id, kind }) => id !== actor.id && kind === actor.kind)
    .slice(0, OTHERS)
    .map(({ id, name }) => ({ id, name }));
}
