import type { Query, State, Term } from './query.ts';
import type { SearchedPage } from './searched-page.ts';

/** How much a hit in each part of a page counts; the text counts one, and a little more for every further hit. */
const WEIGHTS = [
  ['headline', 10],
  ['tags', 8],
  ['actors', 6],
  ['note', 5],
  ['highlights', 5],
  ['publisher', 4],
  ['byline', 4],
] as const;
/** What is found as a whole word is worth this much more than what only begins one. */
const WHOLE_WORD = 1.5;
/** Further hits in the text stop to count here. */
const HITS = 20;

const FIELD_PARTS = { actor: 'actors', from: 'publisher', tag: 'tags' } as const;

/**
 * How well a page answers a query: null where it does not, 0 where nothing but filters were asked, else above.
 * @param text the page's folded text; empty while it is not known
 */
export function matchPage(query: Query, page: SearchedPage, text: string): number | null {
  const { before, after, states, terms } = query;
  if (before !== null && page.day >= before) return null;
  if (after !== null && page.day < after) return null;
  for (const { state, without } of states) if (isIn(page, state) === without) return null;
  let score = 0;
  for (const term of terms) {
    const found = worth(term, page, text);
    if (found > 0 === term.without) return null;
    if (!term.without) score += found;
  }
  return score;
}

function isIn({ saved }: SearchedPage, state: State): boolean {
  switch (state) {
    case 'unread':
      return !saved.read;
    case 'read':
      return saved.read;
    case 'favourite':
      return saved.favourite;
    case 'archived':
      return saved.archived;
    case 'link':
      return saved.words === 0;
    case 'conflict':
      return (saved.conflicts ?? 0) > 0;
    case 'highlight':
      return saved.highlights.length > 0;
    case 'note':
      return saved.note !== '';
  }
}

function worth(term: Term, page: SearchedPage, text: string): number {
  if (term.field) {
    const part = page[FIELD_PARTS[term.field]];
    // A whole publisher or tag: so do filters name theirs, and “sea” is not “sea battle”.
    if (term.whole && term.field !== 'actor') return part.includes(`\n${term.words}\n`) ? 1 : 0;
    return hit(part, term);
  }
  let sum = 0;
  for (const [part, weight] of WEIGHTS) sum += weight * hit(page[part], term);
  const inText = hit(text, term);
  return inText === 0 ? sum : sum + inText * (1 + Math.log2(hits(text, term.words)));
}

/** 0: not there; 1: begins a word; more: is one. */
function hit(part: string, { words, whole }: Term): number {
  let begins = 0;
  for (let at = part.indexOf(words); at !== -1; at = part.indexOf(words, at + 1)) {
    if (!isBreak(part, at - 1)) continue;
    if (isBreak(part, at + words.length)) return WHOLE_WORD;
    if (!whole) begins = 1;
  }
  return begins;
}

/** How often words begin somewhere in a text, as far as it counts. */
function hits(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && count < HITS; at = text.indexOf(words, at + words.length))
    if (isBreak(text, at - 1)) count++;
  return Math.max(count, 1);
}

function isBreak(part: string, at: number): boolean {
  const unit = part[at];
  return unit === ' ' || unit === '\n' || unit === undefined;
}
