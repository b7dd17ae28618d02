import { FRACTIONS, SCALES, TENS, UNITS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';

/** Words at which a quantity can begin without digits. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...'half a an several few many no nobody'.split(' '),
]);

/** Words that give a quantity away; "a", "an" and "no" do not by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  'dozen',
  'no',
  'nobody',
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

/** Cheap look at a token: may a quantity stand here? */
export function startsNumber(token: string): boolean {
  const { length } = token;
  if (length === 1) return token.charCodeAt(0) > 127 && VULGAR_FRACTIONS.has(token);
  if (length > 40) return false;
  const lower = token.toLowerCase();
  if (TELLING.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (TELLING.has(lower.slice(0, hyphen)) || TELLING.has(lower.slice(hyphen + 1)));
}
