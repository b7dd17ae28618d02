import { foldName } from '../text/fold.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import type { WordClasses } from './word-classes.ts';

/** How many words of verb may stand between a subject and the number: "has so far reported". */
const VERB_REACH = 5;
/** Who reports a number may be a mere source of it, unless it is a place that reports its own. */
const REPORTING =
  /^(?:reports?|reported|confirm(?:s|ed)?|counts?|counted|puts?|announced?|recorded|records|list(?:s|ed)?|tall(?:y|ies|ied)|gave|gives)$/;
/** Who says so has nothing of what is told, unless it is said of "it". */
const SAYING =
  /^(?:says?|said|claims?|claimed|estimate[sd]?|expects?|expected|believe[sd]?|reckon(?:s|ed)?|forecasts?|predict(?:s|ed)?|fear(?:s|ed)?|thinks?|cite[sd]?|spoke|speaks|tells?|told)$/;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * Words of the name of whoever has, pledges or hosts so many: "Dunmore reported [38 cases]". Empty where no name
 * stands right before the figure's verb.
 */
export function subjectOf(
  figure: CorpusFigure,
  { words, first }: PassageWords,
  article: CorpusArticle,
  classes: WordClasses,
): Set<string> {
  let at = first - 1;
  let reporting = false;
  for (let turn = 0; turn < VERB_REACH && at >= 0 && !isName(words[at], classes); turn++, at--) {
    const word = words[at] as PassageWord;
    const said = SAYING.test(word.word) && !/^(?:it|they)$/.test(words[at + 1]?.word ?? '');
    const ends = word.number || word.word === 'that' || said;
    if (words[at + 1]?.gap !== 'none' || ends) return new Set();
    if (REPORTING.test(word.word) && turn > 0 && !isVerbal(words[at + 1], classes)) return new Set();
    reporting ||= REPORTING.test(word.word);
  }
  if (at < 0 || at === first - 1 || words[at + 1]?.gap !== 'none' || words[at]?.possessive) return new Set();
  const name: string[] = [];
  for (; at >= 0 && isName(words[at], classes); at--) {
    name.unshift(words[at]?.word ?? '');
    if (words[at]?.gap !== 'none') break;
  }
  const opens = at <= 0 || words[at]?.gap !== 'none';
  if (!opens || (reporting && isSource(name.join(' '), figure, article))) return new Set();
  return new Set(name);
}

/** "Reported more than", but "said turnout was": there another subject follows. */
function isVerbal(word: PassageWord | undefined, classes: WordClasses): boolean {
  const { percentTopicOf, moneyTopicOf, measureTopicOf, thingOf } = classes;
  const nouns = [percentTopicOf, moneyTopicOf, measureTopicOf, thingOf];
  return word !== undefined && !nouns.some((each) => each.has(word.stem));
}

/** "Turnout was", "Winds of": what is told of opens the sentence, and nobody who has it. */
function isName(word: PassageWord | undefined, classes: WordClasses): boolean {
  const { percentTopicOf, measureTopicOf, lightWords } = classes;
  return (
    word?.capital === true &&
    ![percentTopicOf, measureTopicOf].some((topics) => topics.has(word.stem)) &&
    !CALENDAR.test(word.word) &&
    !lightWords.openers.has(word.word) &&
    !word.word.endsWith('ly')
  );
}

/** An organisation, a person or initials that report: what they tell of may be anybody's. */
function isSource(name: string, figure: CorpusFigure, article: CorpusArticle): boolean {
  const known = article.actors.find((actor) => [actor.name, ...actor.aliases].map(foldName).includes(name));
  if (known) return known.kind === 'organisation';
  return figure.claimedBy !== null && /\p{Lu}{2}/u.test(figure.claimedBy);
}
