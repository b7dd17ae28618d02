import { eachWord } from '../text/each-word.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CorpusFigure } from '../types.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import type { LightWords } from './word-classes.ts';

/** How many words after a bare number may be its noun. */
const NOUN_REACH = 5;

/** Stems of the noun phrase: what the reading found, else the figure's own words, else the words right after it. */
export function nounPhrase(
  figure: CorpusFigure,
  { words, first, last }: PassageWords,
  light: LightWords,
): string[] {
  const stems: string[] = [];
  eachWord(figure.counts, (word) => {
    if (isContent(word, light)) stems.push(stem(word));
  });
  if (stems.length > 0) return joined(stems);
  const own = words.slice(first, last).filter((word) => !word.number && isContent(word.word, light));
  return joined((own.length > 0 ? own : following(words, last, light)).map((word) => word.stem));
}

/** "Web sites" and "web pages" are written in one word as well. */
function joined(stems: string[]): string[] {
  const web = stems.indexOf('web');
  return web >= 0 && /^(?:site|page)$/.test(stems[web + 1] ?? '') ? stems.toSpliced(web, 2, 'websit') : stems;
}

function following(words: PassageWord[], from: number, light: LightWords): PassageWord[] {
  const found: PassageWord[] = [];
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at++) {
    const word = words[at] as PassageWord;
    if (word.gap === 'stop' || (word.gap === 'comma' && word.word === 'the')) break;
    if (found.length === 0 && (word.word === 'of' || word.word === 'the' || afterOf(words, at, from)))
      continue;
    // "Eight heavily armed and masked robbers"
    if (found.length === 0 && word.gap === 'none' && isAdjective(words, at)) continue;
    if (word.gap !== 'none' || word.number || light.nounEnds.has(word.word)) break;
    if (isContent(word.word, light)) found.push(word);
  }
  return found;
}

/** An adverb, a participle with a participle beside it, or the "and" between them. */
function isAdjective(words: PassageWord[], at: number): boolean {
  const isParticiple = (one: number) => /(?:ed|ing)$/.test(words[one]?.word ?? '');
  const { word } = words[at] as PassageWord;
  if (word === 'and') return isParticiple(at - 1) && isParticiple(at + 1);
  const joined = words[at + 1]?.word === 'and' && isParticiple(at + 2);
  return /ly$/.test(word) || (isParticiple(at) && (joined || words[at - 1]?.word === 'and'));
}

/** "three of the seven bullets": the second number belongs to the phrase. */
function afterOf(words: PassageWord[], at: number, from: number): boolean {
  return at > from && words[at]?.number === true && words[from]?.word === 'of';
}

function isContent(word: string, { noNouns }: LightWords): boolean {
  return word.length > 1 && !STOP_WORDS.has(word) && !noNouns.has(word) && !/^\d/.test(word);
}
