import type { PageSurvey } from '../page-survey.ts';
import type { LinkedRecord } from './json-ld.ts';
import { metaContent } from './page-metas.ts';
import { STOP_WORDS } from './stop-words.ts';

const META_KEYS = ['content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'];
/** How much of the text is read for a guess, in characters. */
const SAMPLE = 4_000;
/** Fewer stop words than this share of the words say nothing. */
const MIN_SHARE = 0.12;
/** No language has a longer tag, in characters. */
const LONGEST_TAG = 35;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** The article's language, BCP 47 in lower case: as stated by the page, else guessed from its words. */
export function languageOf(survey: PageSurvey, record: LinkedRecord | null, text: string): string | null {
  const guess = guessLanguage(text);
  for (const stated of [survey.language, metaContent(survey.metas, META_KEYS), record?.language ?? null]) {
    const tag = (stated ?? '').trim().toLowerCase().replaceAll('_', '-');
    if (tag.length > LONGEST_TAG || !TAG.test(tag)) continue;
    // Templates leave lang="en" on pages in other languages: the words decide when they are clear.
    return guess && !tag.startsWith(guess) && STOP_WORDS[tag.slice(0, 2)] ? guess : tag;
  }
  return guess;
}

/** The language whose commonest words are clearly most frequent; null when none is. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return null;
  const shares = Object.entries(STOP_WORDS)
    .map(([language, list]) => {
      const set = new Set(list.split(' '));
      return { language, share: words.filter((word) => set.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || !second || best.share < MIN_SHARE || best.share < second.share * 1.3) return null;
  return best.language;
}
