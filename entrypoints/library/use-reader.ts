import { useMemo } from 'preact/hooks';
import type { ReaderFacts } from '../../components/library/reader/reader-facts.ts';
import type { Correction } from '../../context/corrections.ts';
import type { CorpusLimits } from '../../context/types.ts';
import { anchorOf, placeOf } from '../../data/highlights/anchor.ts';
import type { SavedChange, SavedPage } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import { articleText } from '../../reading/article-text.ts';
import { conflictsOf, othersOf } from '../shared/about-actor.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { useSavedContext } from './use-saved-context.ts';
import { useVersions } from './use-versions.ts';

/** What the reader view shows of a saved page, and does to it. */
export function useReader(
  page: SavedPage | 'missing' | null,
  limits: CorpusLimits | null,
  corrections: Correction[] | null,
  attempt: Attempt['attempt'],
): ReaderFacts {
  const kept = page === 'missing' ? null : page;
  const context = useSavedContext(kept, limits, corrections, attempt);
  const history = useVersions(kept, attempt);
  const highlights = useMemo(() => {
    const text = articleText(kept?.article ?? { paragraphs: [] });
    return (kept?.highlights ?? []).map((one) => ({ ...one, place: placeOf(text, one) }));
  }, [kept]);
  const change = (highlights: SavedChange['highlights']) =>
    kept && void attempt(ask('collection.change', { ids: [kept.id], change: { highlights } }));
  return {
    ...history,
    context,
    cardOf(id) {
      const actor = context?.actors.find((one) => one.id === id);
      if (!context || !actor) return null;
      const others = othersOf(context, actor);
      return { actor, conflicts: conflictsOf(context, actor), others, page: context.article };
    },
    highlights,
    onHighlight: (span) =>
      kept &&
      change({ add: [{ ...anchorOf(articleText(kept.article), span), madeAt: new Date().toISOString() }] }),
    onUnhighlight: (madeAt) => change({ remove: [madeAt] }),
  };
}
