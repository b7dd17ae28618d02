import { eachWord } from '../text/each-word.ts';
import { foldName } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { termsOf } from '../text/terms-of.ts';
import type { CorpusArticle } from '../types.ts';

/** One word names no event; more than four quote the headline. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
/** How much of the opening stands in for a missing headline. */
const OPENING = 120;

/**
 * The longest run of the other's headline that the page's headline or opening has too, as written: "Alaska summit".
 * Empty when all they share is names, which stand beside it anyway.
 */
export function sharedSubject(page: CorpusArticle, other: CorpusArticle): string {
  const here = termsOf(`${page.headline} ${page.summary}`);
  const names = new Set(page.actors.flatMap(({ name }) => foldName(name).split(' ')));
  const title = other.headline || other.summary.slice(0, OPENING);
  let best = { words: FEWEST_WORDS - 1, start: 0, end: 0 };
  let run = { words: 0, start: 0, end: 0 };
  let telling = false;
  eachWord(title, (word, start, end) => {
    const shared = word.length > 2 && !STOP_WORDS.has(word) && here.has(stem(word));
    const joined = run.words > 0 && /^[ ’'-]+$/.test(title.slice(run.end, start));
    if (!shared) {
      run = { words: 0, start: 0, end: 0 };
      telling = false;
      return;
    }
    run = joined ? { words: run.words + 1, start: run.start, end } : { words: 1, start, end };
    telling = (joined && telling) || !names.has(word);
    if (telling && run.words > best.words && run.words <= MOST_WORDS) best = run;
  });
  return title.slice(best.start, best.end);
}
