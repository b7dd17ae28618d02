import { FRACTIONS, SCALES, TENS, UNITS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';
import { AFTER_ONE, HARM, HARM_ADJECTIVE } from './traits.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** "A third", "one fifth": parts told by an ordinal. */
const PARTS: ReadonlySet<string> = new Set(
  Array.from(FRACTIONS.keys()).filter((word) => !word.endsWith('s') && word !== 'half' && word !== 'quarter'),
);

/**
 * Cheap look at a word in lower case, between two others: may a quantity stand here? Some may begin one only if
 * the word beside goes with them: "no deaths", "a third".
 */
export function startsNumber(lower: string, before: string, next: string, vocabulary: Vocabulary): boolean {
  const { length } = lower;
  if (length === 1) return lower.charCodeAt(0) > 127 && VULGAR_FRACTIONS.has(lower);
  if (length > 40) return false;
  if (lower === 'one')
    return next === 'day' || next === 'night' || (traitsOf(vocabulary, next) & AFTER_ONE) === 0;
  if (lower === 'no') return next === 'one' || (traitsOf(vocabulary, next) & (HARM | HARM_ADJECTIVE)) !== 0;
  if (PARTS.has(lower)) return before === 'a' || before === 'one' || before === '-';
  if (TELLING.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (isTelling(lower.slice(0, hyphen)) || isTelling(lower.slice(hyphen + 1)));
}

function traitsOf(vocabulary: Vocabulary, word: string): number {
  return vocabulary.get(word)?.traits ?? 0;
}

function isTelling(word: string): boolean {
  return TELLING.has(word) || FRACTIONS.has(word);
}
