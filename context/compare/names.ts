import { eachWord } from '../text/each-word.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import type { PassageWords } from './passage-words.ts';

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Words of the names in a passage, without the claimant's: capitals inside a sentence, and the article's actors. */
export function namesOf(figure: CorpusFigure, { words }: PassageWords, article: CorpusArticle): Set<string> {
  const names = new Set<string>();
  words.forEach((word, at) => {
    const opens = at === 0 || word.gap === 'stop' || word.raw.length === 1;
    if (word.capital && !opens && !CALENDAR.test(word.word)) names.add(word.word);
  });
  for (const actor of article.actors)
    for (const name of [actor.name, ...actor.aliases])
      if (figure.passage.text.includes(name)) eachWord(name, (word) => names.add(word));
  const claimant = figure.claimedBy ?? '';
  if (!isPlace(claimant, article)) eachWord(claimant, (word) => names.delete(word));
  return names;
}

/** "Sorem reports 38 cases": a place that reports its own is no mere source. */
function isPlace(name: string, article: CorpusArticle): boolean {
  return article.actors.some((actor) => actor.kind === 'place' && actor.name === name);
}

/** Each passage names somebody or something that the other does not. */
export function namesDiffer(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((name) => !b.has(name)) && [...b].some((name) => !a.has(name));
}
