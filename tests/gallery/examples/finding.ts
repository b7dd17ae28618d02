import type { Finding } from '../../../components/library/finding.ts';
import { arrange } from '../../../data/search/arrange.ts';
import { matchPage } from '../../../data/search/match-page.ts';
import { matchedSpans } from '../../../data/search/matched-spans.ts';
import { filterFor, hasFilter, notUnderstood, parseQuery, toggled } from '../../../data/search/query.ts';
import { searchedPage } from '../../../data/search/searched-page.ts';
import type { SavedSummary } from '../../../data/types.ts';

/** Where a search for “counted” would find something in the texts. */
const PASSAGES: [id: string, passage: string][] = [
  ['s1', 'By the morning 479 drones had been counted, and by noon the ministry had a second number.'],
];

/** A collection searched for a query, over its summaries alone. */
export function findingIn(
  collection: SavedSummary[],
  typed: string,
  onQuery: (query: string) => void,
  onOrder: Finding['onOrder'],
): Finding {
  const query = parseQuery(typed);
  const matches = collection.flatMap((saved, place) => {
    const score = matchPage(query, searchedPage(saved), '');
    return score === null ? [] : [{ saved, score, place }];
  });
  return {
    query: typed,
    notUnderstood: notUnderstood(typed),
    order: typed ? 'relevance' : 'saved',
    found: arrange(
      matches,
      typed ? 'relevance' : 'saved',
      query.states.some(({ state }) => state === 'archived'),
    ),
    tags: [...new Set(collection.flatMap(({ tags }) => tags))],
    onQuery,
    onOrder,
    isOn: (kind, value) => hasFilter(typed, filterFor(kind, value)),
    onToggle: (kind, value) => onQuery(toggled(typed, filterFor(kind, value))),
    conflictsLeft: query.states.some(({ state }) => state === 'conflict') ? 0 : null,
    onLookAgain: () => {},
    passages: new Map(PASSAGES.filter(() => query.terms.length > 0)),
    onSight: () => {},
    spansIn: (words) => matchedSpans(query, words),
  };
}
