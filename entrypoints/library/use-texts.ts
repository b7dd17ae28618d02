import { useEffect, useRef, useState } from 'preact/hooks';
import { searchedText } from '../../data/search/searched-page.ts';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';

/** How many pages' texts are asked for at once. */
const BATCH = 100;
/** A search is repeated when this many more texts have come, and at the end. */
const ROUND = 2_000;

/**
 * The folded text of every saved page, asked for in batches after the list is there.
 * `version` grows when there is more to search.
 */
export function useTexts(collection: SavedSummary[] | null) {
  /** By id; `words` tells a text from the one before it was saved again. */
  const held = useRef(new Map<string, { words: number; text: string }>());
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const texts = held.current;
    const missing = (collection ?? []).filter(({ id, words }) => texts.get(id)?.words !== words);
    const fetchAll = async () => {
      for (let at = 0; at < missing.length; at += BATCH) {
        const batch = new Map(missing.slice(at, at + BATCH).map(({ id, words }) => [id, words]));
        const came = await ask('collection.texts', { ids: [...batch.keys()] });
        if (life.signal.aborted) return;
        for (const { id, text } of came)
          texts.set(id, { words: batch.get(id) ?? 0, text: searchedText(text) });
        if ((at + BATCH) % ROUND === 0 || at + BATCH >= missing.length) setVersion((now) => now + 1);
      }
    };
    // Without the texts, titles and tags are searched; the list itself says when the background is gone.
    void fetchAll().catch(() => {});
    return () => life.abort();
  }, [collection]);
  return { version, textOf: (id: string) => held.current.get(id)?.text ?? '' };
}
