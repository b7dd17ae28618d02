import type { PassageWord, PassageWords } from './passage-words.ts';
import type { WordClasses } from './word-classes.ts';

/** The families of happenings that a passage names. */
export function causesOf({ words }: PassageWords, { causeOf }: WordClasses): Set<string> {
  const families = words.map((word, at) => causeOf.get(isGunfire(words, at) ? 'gunfire' : word.stem));
  return new Set(families.filter((family) => family !== undefined));
}

/** "Opened fire", "came under fire": nothing burns. */
function isGunfire(words: PassageWord[], at: number): boolean {
  const before = words[at - 1]?.stem;
  return words[at]?.word === 'fire' && (before === 'open' || before === 'under' || before === 'return');
}

/** Both name what happened, and it is not the same. */
export function differentCauses(a: Set<string>, b: Set<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((family) => b.has(family));
}
