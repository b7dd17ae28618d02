import type { SavedSummary } from '../../data/types.ts';

/** Saved pages in which every word of the query begins some word, without regard to case or accents. */
export function filterSaved(collection: SavedSummary[], query: string): SavedSummary[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return collection;
  return collection.filter((saved) => {
    const words = ` ${fold(searchedText(saved))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}

function searchedText({ headline, publisher, byline, actors, tags, note }: SavedSummary): string {
  return [headline, publisher, byline, ...actors, ...tags, note].filter(Boolean).join(' ');
}

/** Case, accents and punctuation away; words stay apart by single spaces. */
function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
