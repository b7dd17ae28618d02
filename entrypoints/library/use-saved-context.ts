import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../context/corrections.ts';
import type { Context, CorpusLimits } from '../../context/types.ts';
import type { SavedPage } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import { loadScales } from '../shared/load-table.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { corpusByMessages } from './corpus-by-messages.ts';

/** What the corpus says of a saved page; null until that is worked out, here and not in the background. */
export function useSavedContext(
  page: SavedPage | null,
  limits: CorpusLimits | null,
  corrections: Correction[] | null,
  attempt: Attempt['attempt'],
): Context | null {
  const [context, setContext] = useState<Context | null>(null);
  useEffect(() => setContext(null), [page?.id]);
  useEffect(() => {
    if (!page || !limits || !corrections || page.article.paragraphs.length === 0) return;
    let current = true;
    const told = async () => {
      const found = await workOut(page, limits, corrections);
      if (!current) return;
      setContext(found);
      // Lists say what was known when the page was last looked at: that is now.
      const conflicts = found.figures.filter(({ verdict }) => verdict.verdict === 'conflict').length;
      if (conflicts !== page.conflicts) await ask('collection.conflicts', { ids: [page.id] });
    };
    void attempt(told());
    return () => {
      current = false;
    };
  }, [page?.id, page?.takenAt, limits, corrections]);
  return context;
}

async function workOut(page: SavedPage, limits: CorpusLimits, corrections: Correction[]): Promise<Context> {
  const { id, article, reading, genre } = page;
  // Loaded when wanted: the library opens without the engine that compares.
  const [{ contextOf }, { corpusArticleOf }, scales] = await Promise.all([
    import('../../context/context-of.ts'),
    import('../../context/corpus-article.ts'),
    loadScales(),
  ]);
  const asked = corpusArticleOf(article, reading, { id, origin: 'collection', genre });
  return contextOf(asked, reading, corpusByMessages(limits), scales, corrections);
}
