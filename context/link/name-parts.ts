import { foldName } from '../text/fold.ts';
import type { CorpusActor } from '../types.ts';
import { LOOKS_LIKE } from './confusables.ts';

/** Words before a person's name that are no part of it. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor king queen prince princess pope general gen colonel col major maj captain capt lieutenant lt sergeant sgt senator sen governor gov representative rep judge justice sheikh ayatollah'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Every name of an actor, folded, titles dropped from people's names; without doubles. */
export function foldedNames(actor: Pick<CorpusActor, 'name' | 'aliases' | 'kind'>): string[] {
  const names = [actor.name, ...actor.aliases].map(foldName);
  const bare = actor.kind === 'person' ? names.map(withoutTitles) : names;
  return [...new Set(bare)].filter(Boolean);
}

/** How a name looks, whatever its script: two names that look alike have one skeleton. */
export function skeleton(folded: string): string {
  return Array.from(folded, (letter) => LOOKS_LIKE[letter] ?? letter).join('');
}

/** "int criminal court" → "icc"; empty for fewer than three words. */
export function initials(folded: string): string {
  const words = folded.split(' ').filter((word) => !['of', 'the', 'and', 'for', 'de'].includes(word));
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

function withoutTitles(folded: string): string {
  const words = folded.split(' ');
  while (words.length > 1 && TITLES.has(words[0] as string)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}
