import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../components/library/finding.ts';
import type { Found, Order } from '../../data/search/arrange.ts';
import { matchedSpans } from '../../data/search/matched-spans.ts';
import { pagesOf } from '../../data/search/pages-of.ts';
import { filterFor, hasFilter, notUnderstood, parseQuery, toggled } from '../../data/search/query.ts';
import type { FollowedCollection } from './use-collection.ts';
import { useConflicts } from './use-conflicts.ts';
import { usePassages } from './use-passages.ts';
import { useTexts } from './use-texts.ts';

/**
 * Searches the collection as the reader types, in a worker of its own.
 * @param asked what was searched for elsewhere, in the address bar
 */
export function useFinding(
  { pages, byNumber, desk, refresh }: FollowedCollection,
  asked: string | null,
): Finding {
  const [typed, setTyped] = useState(asked ?? '');
  const [chosen, setChosen] = useState<Order | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (asked !== null) setTyped(asked);
  }, [asked]);
  const query = useMemo(() => parseQuery(typed), [typed]);
  const order = chosen ?? (query.terms.length > 0 ? 'relevance' : 'saved');
  const texts = useTexts(
    pages,
    desk,
    query.terms.some(({ field }) => field === null),
  );

  useEffect(() => {
    if (!pages) return;
    desk.search(typed, order, (sequences, counts) => {
      setFound({ pages: pagesOf(sequences, byNumber), counts });
    });
  }, [pages, typed, order, texts]);

  const passages = usePassages(query, pages);
  const looking = useConflicts(
    pages,
    query.states.some(({ state }) => state === 'conflict'),
    refresh,
  );
  const tags = useMemo(
    () => [...new Set(pages?.flatMap((page) => page.tags))].sort((a, b) => a.localeCompare(b)),
    [pages],
  );
  return {
    query: typed,
    notUnderstood: notUnderstood(typed),
    order,
    found,
    tags,
    onQuery: setTyped,
    onOrder: setChosen,
    isOn: (kind, value) => hasFilter(typed, filterFor(kind, value)),
    onToggle: (kind, value) => setTyped(toggled(typed, filterFor(kind, value))),
    ...looking,
    ...passages,
    spansIn: (words) => matchedSpans(query, words),
  };
}
