import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { SearchDesk } from './search/search-desk.ts';

/** How many pages' texts are asked for at once. */
const BATCH = 100;
/** A search is repeated when this many more texts have come, and at the end. */
const ROUND = 2_000;

/**
 * Hands the full texts of saved pages to the search, batch by batch, from when the first words are searched for.
 * The answer grows when there is more to search.
 */
export function useTexts(pages: SavedSummary[] | null, desk: SearchDesk, wanted: boolean): number {
  /** By number, how many words the text had that was handed over: saved again it has others. */
  const handed = useRef(new Map<number, number>());
  const [version, setVersion] = useState(0);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (wanted) setBegun(true);
  }, [wanted]);
  useEffect(() => {
    if (!begun) return;
    const life = new AbortController();
    const missing = (pages ?? []).filter(
      ({ sequence, words }) => (handed.current.get(sequence) ?? 0) !== words,
    );
    const handAll = async () => {
      for (let at = 0; at < missing.length; at += BATCH) {
        const batch = new Map(missing.slice(at, at + BATCH).map((page) => [page.id, page]));
        const came = await ask('collection.texts', { ids: [...batch.keys()] });
        if (life.signal.aborted) return;
        desk.putTexts(came.flatMap(({ id, text }) => ({ sequence: batch.get(id)?.sequence ?? 0, text })));
        for (const { sequence, words } of batch.values()) handed.current.set(sequence, words);
        if ((at + BATCH) % ROUND === 0 || at + BATCH >= missing.length) setVersion((now) => now + 1);
      }
    };
    // Without the texts, titles and tags are searched; the list itself says when the background is gone.
    void handAll().catch(() => {});
    return () => life.abort();
  }, [pages, begun]);
  return version;
}
