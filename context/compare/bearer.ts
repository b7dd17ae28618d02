import { STOP_WORDS } from '../text/stop-words.ts';
import type { CorpusFigure } from '../types.ts';
import { CALENDAR } from './names.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { KIN, SEX_BY_WORD, type Sex } from './tables/bearers.ts';

/** Who is so old, as far as the words right beside the age tell. */
export interface Bearer {
  /** Words of the name; of an unnamed relative, what kind of relative it is. */
  names: Set<string>;
  sex: Sex | null;
}

/** How many words with an age may describe who is so old. */
const REACH = 6;
const ATTRIBUTE = /years?\s?-?\s?old/i;
const AGED = /^(?:ages?|aged|was|is|were|are|just|only|then|now|turned|who)$/;
const ENDS =
  /^(?:who|whose|whom|was|were|is|are|had|has|have|said|in|at|on|from|of|and|to|for|by|with|as|after|when)$/;

/** "[17-year-old] Ada Bell", "Ada Bell, [17],", "when she was [17]", "two sons, aged [6 and 16]". */
export function bearerOf({ text }: CorpusFigure, passage: PassageWords): Bearer {
  const after = ATTRIBUTE.test(text) ? phraseAfter(passage) : [];
  const words = after.length > 0 ? after : phraseBefore(passage);
  // "[17-Year-Old] Man Charged": in a headline nobody is named by a capital.
  const headline = words.some(({ capital, word }) => capital && SEX_BY_WORD.has(word));
  const names = new Set(headline ? [] : nameIn(words));
  const plain = words.filter(({ capital }) => !capital).map(({ word }) => word);
  const kin = plain.find((word) => KIN.has(word));
  if (names.size === 0 && kin) names.add(kin);
  const told = words.flatMap(({ word }) => SEX_BY_WORD.get(word) ?? []);
  return { names, sex: told.at(-1) ?? null };
}

/** Up to what no longer describes anybody: "[29-year-old] gang member | was". */
function phraseAfter({ words, last }: PassageWords): PassageWord[] {
  const found: PassageWord[] = [];
  for (let at = last; at < Math.min(words.length, last + REACH); at++) {
    const word = words[at] as PassageWord;
    if (word.gap !== 'none' || word.number || ENDS.test(word.word)) break;
    found.push(word);
  }
  return found;
}

/** Back to the break before the description: "the suspect Ada Bell, [17]", "Ada Bell, who was [17]". */
function phraseBefore({ words, first }: PassageWords): PassageWord[] {
  let at = first - 1;
  while (at >= 0 && at > first - REACH && AGED.test(words[at]?.word ?? '')) at--;
  const found: PassageWord[] = [];
  for (; at >= 0 && at > first - REACH; at--) {
    const word = words[at] as PassageWord;
    if (word.number || ENDS.test(word.word)) break;
    found.unshift(word);
    if (word.gap !== 'none') break;
  }
  return found;
}

/** The last capitals of a phrase, unless they only say where somebody is from: "Holm man". */
function nameIn(words: PassageWord[]): string[] {
  let end = words.length;
  while (end > 0 && isLoose(words[end - 1])) end--;
  let start = end;
  while (start > 0 && isName(words[start - 1])) start--;
  return words.slice(start, end).map(({ word }) => word);
}

/** Follows a name without being what it names: "[52-year-old] Bell some of it". */
function isLoose(word: PassageWord | undefined): boolean {
  return word?.capital === false && (STOP_WORDS.has(word.word) || word.word.endsWith('ed'));
}

function isName(word: PassageWord | undefined): boolean {
  return (
    word?.capital === true &&
    !STOP_WORDS.has(word.word) &&
    !CALENDAR.test(word.word) &&
    !SEX_BY_WORD.has(word.word)
  );
}
