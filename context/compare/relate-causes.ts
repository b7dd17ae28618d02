import { stem } from '../text/stem.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { CAUSES } from './tables/causes.ts';

/** Each family is called by its first word. */
const FAMILY_BY_STEM: ReadonlyMap<string, string> = new Map(
  CAUSES.flatMap((row) => {
    const [family = '', ...words] = row.split(' ');
    return [family, ...words].map((word): [string, string] => [stem(word), family]);
  }),
);

/** The families of happenings that a passage names. */
export function causesOf({ words }: PassageWords): Set<string> {
  const families = words.map((word, at) =>
    isGunfire(words, at) ? FAMILY_BY_STEM.get('gunfire') : FAMILY_BY_STEM.get(word.stem),
  );
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
