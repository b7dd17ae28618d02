import { eachWord } from '../text/each-word.ts';
import { foldName } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { termsOf } from '../text/terms-of.ts';
import type { CorpusArticle } from '../types.ts';

const WORDS_SHOWN = 3;

/** Words of the other's headline that the page's headline or opening uses too, as written: "Alaska summit". */
export function sharedSubject(page: CorpusArticle, other: CorpusArticle): string[] {
  const here = termsOf(`${page.headline} ${page.summary}`);
  const people = new Set(
    page.actors.filter(({ kind }) => kind === 'person').flatMap(({ name }) => foldName(name).split(' ')),
  );
  const title = other.headline || other.summary.slice(0, 120);
  const words = new Map<string, string>();
  eachWord(title, (word, start, end) => {
    const term = stem(word);
    if (word.length > 2 && here.has(term) && !STOP_WORDS.has(word) && !people.has(word) && !words.has(term))
      words.set(term, title.slice(start, end));
  });
  return [...words.values()].slice(0, WORDS_SHOWN);
}
