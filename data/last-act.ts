import type { SavedChange, SavedSummary } from './types.ts';

/** What was done last to saved pages, with what takes it back. */
export interface LastAct {
  kind: 'removed' | 'archived' | 'changed';
  /** ISO instant. */
  at: string;
  /** How many pages it was done to. */
  pages: number;
  /** Of the first of them. */
  headline: string;
  /** Done one after the other; a change that is null brings removed pages back. */
  undo: { ids: string[]; change: SavedChange | null }[];
}

const FLAGS = ['read', 'favourite', 'archived'] as const;
/** Undo is offered for so long, in milliseconds; also to who opens the library anew. */
const OFFERED = 3_600_000;

/** The act that a change is to these pages as they were; null where it shows what it did, and is as easily done back. */
export function actOfChange(pages: readonly SavedSummary[], change: SavedChange, now: Date): LastAct | null {
  const undo = changesBack(pages, change);
  const [first] = pages;
  if (!first || undo.length === 0 || (pages.length === 1 && change.archived === undefined)) return null;
  const kind = change.archived ? 'archived' : 'changed';
  return { kind, at: now.toISOString(), pages: pages.length, headline: first.headline, undo };
}

/** The act of removing pages, the first of which has this headline. */
export function actOfRemoval(ids: string[], headline: string, now: Date): LastAct {
  return {
    kind: 'removed',
    at: now.toISOString(),
    pages: ids.length,
    headline,
    undo: [{ ids, change: null }],
  };
}

/** Whether undoing it is still offered. */
export function isOffered({ at }: LastAct, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) < OFFERED;
}

/** A page goes back to what it was itself: who had a tag before keeps it. */
function changesBack(pages: readonly SavedSummary[], { tags, ...change }: SavedChange): LastAct['undo'] {
  const undo: LastAct['undo'] = [];
  const add = (changed: readonly SavedSummary[], back: SavedChange) => {
    if (changed.length > 0) undo.push({ ids: changed.map(({ id }) => id), change: back });
  };
  for (const flag of FLAGS) {
    const value = change[flag];
    if (value !== undefined)
      add(
        pages.filter((page) => page[flag] !== value),
        { [flag]: !value },
      );
  }
  for (const tag of tags?.add ?? [])
    add(
      pages.filter((page) => !page.tags.includes(tag)),
      { tags: { remove: [tag] } },
    );
  for (const tag of tags?.remove ?? [])
    add(
      pages.filter((page) => page.tags.includes(tag)),
      { tags: { add: [tag] } },
    );
  return undo;
}
