import { FRACTIONS, SCALES, TENS, UNITS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';
import { AFTER_ONE } from './ones.ts';
import { BEFORE_HARM } from './zeros.ts';

/** Words at which a quantity can begin without digits. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...'half a an several few many no nobody'.split(' '),
]);

/** Words that give a quantity away by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SCALES.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...Array.from(FRACTIONS.keys()).filter((word) => word.endsWith('s')),
  ...'half quarter dozen nobody'.split(' '),
]);
/** What makes a number of the article before it: "a dozen", "a third", "a few hundred". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), ...FRACTIONS.keys(), 'dozen', 'few']);

/** Can a quantity begin at a word that is followed by `next`? */
export function canStart(word: string, next: string): boolean {
  if (!NUMBER_STARTS.has(word)) return false;
  if (word === 'a' || word === 'an') return AFTER_ARTICLE.has(next);
  if (word === 'several' || word === 'few' || word === 'many') return next === 'dozen' || SCALES.has(next);
  return true;
}

/** Words that may begin a quantity only if the next word, or the word before, goes with them: "no deaths", "a third". */
const PARTNERS: ReadonlyMap<string, (before: string, next: string) => boolean> = new Map<
  string,
  (before: string, next: string) => boolean
>([
  ['one', (_, next) => next === 'day' || next === 'night' || !AFTER_ONE.has(next)],
  ['no', (_, next) => BEFORE_HARM.has(next)],
  ...Array.from(FRACTIONS.keys())
    .filter((word) => !word.endsWith('s') && word !== 'half' && word !== 'quarter')
    .map((word) => [word, (before: string) => before === 'a' || before === 'one' || before === '-'] as const),
]);

/** Cheap look at a word in lower case, between two others: may a quantity stand here? */
export function startsNumber(lower: string, before: string, next: string): boolean {
  const { length } = lower;
  if (length === 1) return lower.charCodeAt(0) > 127 && VULGAR_FRACTIONS.has(lower);
  if (length > 40) return false;
  const partner = PARTNERS.get(lower);
  if (partner) return partner(before, next);
  if (TELLING.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (isTelling(lower.slice(0, hyphen)) || isTelling(lower.slice(hyphen + 1)));
}

function isTelling(word: string): boolean {
  return TELLING.has(word) || FRACTIONS.has(word);
}
