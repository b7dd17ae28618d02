import { useEffect, useRef, useState } from 'preact/hooks';
import { foundPassage, wordsForTexts } from '../../data/search/found-passage.ts';
import type { Query } from '../../data/search/query.ts';
import { ask } from '../../messages/send.ts';

/** Typing goes first: passages come when it rests for so long, in milliseconds. */
const REST_MS = 120;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * For the pages in sight, the passages of their texts in which a query's words stand.
 * @param collection texts are asked for again when it has changed
 */
export function usePassages(query: Query, collection: unknown) {
  const texts = useRef(new Map<string, string>());
  const [sight, setSight] = useState<readonly string[]>([]);
  const [passages, setPassages] = useState(NONE);
  useEffect(() => texts.current.clear(), [collection]);

  useEffect(() => {
    if (wordsForTexts(query).length === 0) return setPassages(NONE);
    let current = true;
    const look = async () => {
      const ids = sight.filter((id) => !texts.current.has(id));
      const came = ids.length > 0 ? await ask('collection.texts', { ids }) : [];
      for (const { id, text } of came) texts.current.set(id, text);
      if (!current) return;
      const found = sight.map((id) => [id, foundPassage(query, texts.current.get(id) ?? '')] as const);
      setPassages(new Map(found.filter((one): one is [string, string] => one[1] !== null)));
    };
    // Without them the list says less; it says itself when the background is gone.
    const timer = setTimeout(() => void look().catch(() => {}), REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, sight, collection]);

  return {
    passages,
    /** Drawn anew, a list that shows the same pages says nothing new. */
    onSight: (ids: readonly string[]) => setSight((now) => (now.join('\n') === ids.join('\n') ? now : ids)),
  };
}
