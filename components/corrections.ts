import type { Correction, FigureAt } from '../context/corrections.ts';
import type { ArticleRef, FigureGroup, FigureRow } from '../context/types.ts';

/**
 * What a reader puts right from a view, as the lasting records that matching asks. They are made when the
 * reader speaks and kept for the undo: by then the Context may have changed and not know them any more.
 */

/** One record for each value that was said to contradict the page's own. */
export function notAConflict({ rows }: FigureGroup, page: ArticleRef): Correction[] {
  const own = rows.find(({ verdict }) => verdict === null);
  if (!own) return [];
  return rows
    .filter(({ verdict }) => verdict?.verdict === 'conflict')
    .map((row) => ({ kind: 'not-a-conflict', a: figureAt(own, page), b: figureAt(row, page) }));
}

export function wrongFigure(row: FigureRow, page: ArticleRef): Correction[] {
  return [{ kind: 'wrong-figure', figure: figureAt(row, page) }];
}

export function notTheSameEvent(page: ArticleRef, article: ArticleRef): Correction[] {
  return [{ kind: 'not-the-same-event', a: page.id, b: article.id }];
}

/** None of those whom other articles name so. */
export function notThisActor(name: string, page: ArticleRef): Correction[] {
  return [{ kind: 'not-this-person', here: { article: page.id, name }, there: null }];
}

/** Two names of one page, one actor. */
export function sameActor(name: string, other: string, page: ArticleRef): Correction[] {
  const at = (actor: string) => ({ article: page.id, name: actor });
  return [{ kind: 'same-as', here: at(name), there: at(other) }];
}

function figureAt({ article, figure }: FigureRow, page: ArticleRef): FigureAt {
  return { article: (article ?? page).id, text: figure.text, passage: figure.passage.text };
}
