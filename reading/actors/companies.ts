import { isCalledCompany } from './company-evidence.ts';
import { hashOf } from './hash.ts';
import { LOCATION, ORGANISATION } from './labels.ts';
import { COUNTRY } from './name-lists.ts';
import { runHash } from './run-hash.ts';
import type { NameSpan } from './tag-names.ts';
import { is, ORGANISATION_OPENER } from './word-classes.ts';
import type { Words } from './words.ts';

const OPENING = hashOf('(');
const CLOSING = hashOf(')');
/** What `companiesOf` says of a word. */
export const BEGINS = 1;
export const CALLED = 2;

/**
 * For each distinct word that ends nobody's name: CALLED when the article calls it a company somewhere ("Acme, a maker
 * of pumps"), BEGINS when an organisation's longer name begins with it.
 */
export function companiesOf(words: Words, names: readonly NameSpan[], surnames: Int32Array): Uint8Array {
  const companies = new Uint8Array(words.lowerCount.length);
  for (const [i, { kind, first, last }] of names.entries()) {
    const word = words.word[first] as number;
    if (i > 0 && isShortFor(words, names[i - 1], first, last)) companies[word] = CALLED;
    // "Grupo Bimbo" is "Bimbo" further on.
    if (kind === ORGANISATION && last - first === 2 && is(words, first, ORGANISATION_OPENER))
      companies[words.word[first + 1] as number] = CALLED;
    const called = last - first === 1 && isCalledCompany(words, first, last, kind === LOCATION);
    if (!called && (last - first === 1 || kind !== ORGANISATION)) continue;
    if (
      (surnames[word] as number) <= 0 &&
      (((words.lists[first] as number) | (words.phrase[first] as number)) & COUNTRY) === 0
    )
      companies[word] = called ? CALLED : Math.max(BEGINS, companies[word] as number);
  }
  return companies;
}

/** The names of several words that the article calls an organisation somewhere: they are one wherever they stand. */
export function calledOf(words: Words, names: readonly NameSpan[]): Set<number> {
  const called = new Set<number>();
  for (const { kind, first, last } of names)
    if (kind === ORGANISATION && last - first > 1 && isCalledCompany(words, first, last))
      called.add(runHash(words, first, last - 1));
  return called;
}

/** "Kaimosi Friends College (Kafco)": one word in brackets right behind an organisation's name, with its first letter. */
function isShortFor(words: Words, before: NameSpan | undefined, first: number, last: number): boolean {
  return (
    before?.kind === ORGANISATION &&
    before.last === first - 1 &&
    last - first === 1 &&
    words.hash[first - 1] === OPENING &&
    words.hash[last] === CLOSING &&
    words.initial[first] === words.initial[before.first]
  );
}
