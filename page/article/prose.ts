import type { PageElement } from './page-survey.ts';
import { HEADINGS } from './tag-sets.ts';

const MIN_PROSE = 60;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*(?:\s|$)/;
const NOT_PROSE_TAGS = new Set([
  'nav',
  'footer',
  'figcaption',
  'th',
  'dt',
  'caption',
  'label',
  'address',
  'pre',
]);

/** Whether a block reads like a paragraph of running text: long, few links, with an end of a sentence. */
export function readsLikeProse(text: string, linked: number, { tag }: PageElement): boolean {
  if (text.length < MIN_PROSE || linked > text.length * 0.4) return false;
  if (NOT_PROSE_TAGS.has(tag) || HEADINGS.has(tag)) return false;
  return SENTENCE_END.test(text);
}
