import type { PageSurvey } from '../page-survey.ts';
import type { LinkedRecord } from './json-ld.ts';
import { metaContent } from './page-metas.ts';
import { STOP_WORDS } from './stop-words.ts';

const META_KEYS = ['content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'];
/** How much of the text is read for a guess, in characters: more than the longest quotation in another language. */
const SAMPLE = 10_000;
/** Of fewer words nothing can be told. */
const LEAST_WORDS = 20;
/** Fewer stop words than this share of the words say nothing. */
const MIN_SHARE = 0.12;
/** Where fewer of the words are English ones, it is no English; prose has three times as many. */
const LEAST_ENGLISH = 0.08;
/** No language has a longer tag, in characters. */
const LONGEST_TAG = 35;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;
/** BCP 47 for a language that nobody has told. */
const UNDETERMINED = 'und';

/** The article's language, BCP 47 in lower case: as stated by the page, unless its words clearly say otherwise. */
export function languageOf(survey: PageSurvey, record: LinkedRecord | null, text: string): string | null {
  const words = wordsOf(text);
  const guess = guessLanguage(words);
  const english = words.length < LEAST_WORDS || shareOf(words, 'en') >= LEAST_ENGLISH;
  for (const stated of [survey.language, metaContent(survey.metas, META_KEYS), record?.language ?? null]) {
    const tag = (stated ?? '').trim().toLowerCase().replaceAll('_', '-');
    if (tag.length > LONGEST_TAG || !TAG.test(tag)) continue;
    // Templates leave lang="en" on pages in other languages, and others on English ones.
    if (guess && !tag.startsWith(guess) && (guess === 'en' || STOP_WORDS[tag.slice(0, 2)])) return guess;
    if (english || !tag.startsWith('en')) return tag;
  }
  return guess ?? (english ? null : UNDETERMINED);
}

/** The language whose commonest words are clearly most frequent; null when none is. */
export function guessLanguage(words: readonly string[]): string | null {
  if (words.length < LEAST_WORDS) return null;
  const shares = Object.keys(STOP_WORDS)
    .map((language) => ({ language, share: shareOf(words, language) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || !second || best.share < MIN_SHARE || best.share < second.share * 1.3) return null;
  return best.language;
}

/** The words of a text that is long enough to guess by, in small letters. Scripts without spaces have long ones. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}

/** How many of the words are among the commonest of a language. */
function shareOf(words: readonly string[], language: string): number {
  const common = new Set(STOP_WORDS[language]?.split(' '));
  return words.filter((word) => common.has(word)).length / words.length;
}
