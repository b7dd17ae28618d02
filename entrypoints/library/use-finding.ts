import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../components/library/finding.ts';
import type { Found, Order } from '../../data/search/arrange.ts';
import { matchedSpans } from '../../data/search/matched-spans.ts';
import { filterFor, hasFilter, parseQuery, toggled } from '../../data/search/query.ts';
import type { SavedSummary } from '../../data/types.ts';
import { type Readied, searchInSlices } from './search-in-slices.ts';
import { useTexts } from './use-texts.ts';

/** Searches the collection as the reader types. */
export function useFinding(collection: SavedSummary[] | null): Finding {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Order | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const readied = useRef<Readied>(new WeakMap());
  const { version, textOf } = useTexts(collection);
  const query = useMemo(() => parseQuery(typed), [typed]);
  const order = chosen ?? (query.terms.length > 0 ? 'relevance' : 'saved');

  useEffect(() => {
    if (!collection) return;
    const life = new AbortController();
    void searchInSlices(collection, query, order, textOf, readied.current, life.signal).then(
      (now) => now && setFound(now),
    );
    return () => life.abort();
  }, [collection, query, order, version]);

  const tags = useMemo(
    () => [...new Set(collection?.flatMap((page) => page.tags))].sort((a, b) => a.localeCompare(b)),
    [collection],
  );
  return {
    query: typed,
    order,
    found,
    tags,
    onQuery: setTyped,
    onOrder: setChosen,
    isOn: (kind, value) => hasFilter(typed, filterFor(kind, value)),
    onToggle: (kind, value) => setTyped(toggled(typed, filterFor(kind, value))),
    spansIn: (words) => matchedSpans(query, words),
  };
}
