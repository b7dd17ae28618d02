import type { Span } from '../../reading/types.ts';
import { foldedWithPlaces } from './fold.ts';
import type { Query } from './query.ts';

/** Where in some words of a page the query's words stand, in order and apart; filters are not words. */
export function matchedSpans(query: Query, words: string): Span[] {
  const wanted = query.terms.filter(
    ({ without, field }) => !without && (field === null || field === 'actor'),
  );
  if (wanted.length === 0) return [];
  const { text, places } = foldedWithPlaces(words);
  const spans: Span[] = [];
  for (const term of wanted)
    for (let at = text.indexOf(term.words); at !== -1; at = text.indexOf(term.words, at + 1)) {
      const end = at + term.words.length;
      if (at > 0 && text[at - 1] !== ' ') continue;
      if (term.whole && end < text.length && text[end] !== ' ') continue;
      spans.push({ start: places[at] ?? 0, end: places[end] ?? words.length });
    }
  return apart(spans.sort((a, b) => a.start - b.start));
}

function apart(sorted: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
