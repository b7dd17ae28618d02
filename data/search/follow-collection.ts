import type { SummaryChanges, SummaryCursor } from '../summaries.ts';
import type { SavedSummary } from '../types.ts';

/** Before the first change of all. */
const START: SummaryCursor = { revision: -1, id: '' };

export interface FollowedPages {
  byId: ReadonlyMap<string, SavedSummary>;
  /** By their own numbers. */
  byNumber: ReadonlyMap<number, SavedSummary>;
  /** Reads what has changed since the last time; `hear` is told of each part. Answers whether anything had. */
  catchUp(hear: (put: SavedSummary[], gone: number[]) => void): Promise<boolean>;
}

/** The collection's summaries as they are: read once in parts, and from then on only what has changed. */
export function followCollection(since: (after: SummaryCursor) => Promise<SummaryChanges>): FollowedPages {
  const byId = new Map<string, SavedSummary>();
  const byNumber = new Map<number, SavedSummary>();
  let cursor = START;
  return {
    byId,
    byNumber,
    async catchUp(hear) {
      let changed = false;
      for (let more = true; more; ) {
        const { changes, ...next } = await since(cursor);
        cursor = next.cursor;
        more = next.more;
        changed ||= changes.length > 0;
        const gone = changes.flatMap(({ id }) => byId.get(id)?.sequence ?? []);
        for (const sequence of gone) byNumber.delete(sequence);
        const put: SavedSummary[] = [];
        for (const { id, saved } of changes) {
          if (saved) {
            byId.set(id, saved);
            byNumber.set(saved.sequence, saved);
            put.push(saved);
          } else byId.delete(id);
        }
        const kept = new Set(put.map(({ sequence }) => sequence));
        hear(
          put,
          gone.filter((sequence) => !kept.has(sequence)),
        );
      }
      return changed;
    },
  };
}
