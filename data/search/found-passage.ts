import { folded } from './fold.ts';
import { matchedSpans } from './matched-spans.ts';
import type { Query, Term } from './query.ts';

/** As far into a text as it is looked for, and as long as it is at most, in UTF-16 units. */
const SEARCHED = 200_000;
const LONGEST = 220;
/** How much of it stands before the first word found. */
const BEFORE = 60;

/** The words that a query looks for in texts. */
export function wordsForTexts({ terms }: Query): Term[] {
  return terms.filter(({ field, without }) => field === null && !without);
}

/**
 * The passage of a text that shows why a query has found it: from the first paragraph with most of the query’s words.
 * Null where none of them is in it.
 * @param text paragraphs, one a line
 */
export function foundPassage(query: Query, text: string): string | null {
  const terms = wordsForTexts(query);
  let best: string | null = null;
  let most = 0;
  for (const paragraph of text.slice(0, SEARCHED).split('\n')) {
    const words = ` ${folded(paragraph)} `;
    const count = terms.filter((term) => words.includes(` ${term.words}${term.whole ? ' ' : ''}`)).length;
    if (count > most) [best, most] = [paragraph, count];
    if (most === terms.length) break;
  }
  if (best === null) return null;
  const [first] = matchedSpans({ ...query, terms }, best);
  return first ? cutAround(best, first.start) : null;
}

/** Cut between words, with an ellipsis on either side where there was more. */
function cutAround(paragraph: string, at: number): string {
  if (paragraph.length <= LONGEST) return paragraph;
  const from = at <= BEFORE ? 0 : paragraph.indexOf(' ', at - BEFORE) + 1;
  const start = Math.min(from, at);
  const end =
    start + LONGEST >= paragraph.length ? paragraph.length : paragraph.lastIndexOf(' ', start + LONGEST);
  const stop = end <= at ? Math.min(start + LONGEST, paragraph.length) : end;
  return `${start > 0 ? '…' : ''}${paragraph.slice(start, stop)}${stop < paragraph.length ? '…' : ''}`;
}
