import type { SavedSummary } from '../../../data/types.ts';

/** What lists show of a saved page about which nothing is special but what is given. */
export function summary(rest: Partial<SavedSummary> & { id: string }): SavedSummary {
  return {
    sequence: 0,
    url: `https://courier.example/${rest.id}`,
    headline: '',
    publisher: null,
    byline: null,
    published: null,
    language: 'en',
    savedAt: '2025-06-10T07:00:00Z',
    tags: [],
    note: '',
    highlights: [],
    read: false,
    favourite: false,
    archived: false,
    words: 10,
    actors: [],
    ...rest,
  };
}
