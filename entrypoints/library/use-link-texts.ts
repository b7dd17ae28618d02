import { useRef, useState } from 'preact/hooks';
import type { LinkTextsProps, LinkTextsView } from '../../components/library/LinkTexts.tsx';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** Fetches the texts of saved links one after another, where their sites may be read. */
export function useLinkTexts(collection: SavedSummary[] | null, attempt: Attempt['attempt']): LinkTextsProps {
  const [texts, setTexts] = useState<LinkTextsView | null>(null);
  const life = useRef<AbortController | null>(null);

  async function getAll(links: readonly SavedSummary[], signal: AbortSignal): Promise<void> {
    const view = { done: 0, total: links.length, came: 0, ended: false };
    // Another fetching that was begun meanwhile has the word.
    const show = (ended: boolean) => life.current?.signal === signal && setTexts({ ...view, ended });
    show(false);
    try {
      for (const { url } of links) {
        if (signal.aborted) break;
        const answer = await ask('collection.link', { url });
        const page = 'id' in answer ? await ask('collection.get', { id: answer.id }) : null;
        if (page && page.article.paragraphs.length > 0) view.came++;
        view.done++;
        show(false);
      }
    } finally {
      show(true);
    }
  }

  return {
    texts,
    onGet(ids) {
      const wanted = new Set(ids);
      const links = (collection ?? []).filter(({ id, words }) => words === 0 && wanted.has(id));
      if (links.length === 0) return;
      life.current?.abort();
      life.current = new AbortController();
      void attempt(getAll(links, life.current.signal));
    },
    onStop: () => life.current?.abort(),
    onDismiss: () => setTexts(null),
  };
}
