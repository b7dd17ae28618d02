import { eachWord } from '../text/each-word.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';

export const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Words of the names in a passage, without the claimant's: capitals inside a sentence, and the article's actors. */
export function namesOf(figure: CorpusFigure, { words }: PassageWords, article: CorpusArticle): Set<string> {
  const names = new Set<string>();
  words.forEach((word, at) => {
    const opens = at === 0 || word.gap === 'stop' || word.raw.length === 1;
    if (word.capital && !opens && !CALENDAR.test(word.word)) names.add(word.word);
  });
  for (const actor of article.actors)
    for (const name of [actor.name, ...actor.aliases])
      if (figure.passage.text.includes(name)) eachWord(name, (word) => names.add(word));
  const claimant = figure.claimedBy ?? '';
  eachWord(claimant, (word) => names.delete(word));
  return names;
}

/** What is called by a name: "Hurricane Ida", "Mount Etna". */
const NAMED = /^(?:hurricane|typhoon|cyclone|storm|mount|mt|flight|operation)$/;
/** How far from a number its owner may stand. */
const OWNER_REACH = 6;

/** The names after "Hurricane", "Mount" and the like. */
export function happeningsOf({ words }: PassageWords): Set<string> {
  const named = words.filter((word, at) => {
    const before = words[at - 1];
    return word.gap === 'none' && (word.capital || word.number) && before?.capital && NAMED.test(before.word);
  });
  return new Set(named.map(({ word }) => word));
}

/** Words of the person's or organisation's name that stands nearest before the number. */
export function ownerOf({ words, first }: PassageWords, article: CorpusArticle): Set<string> {
  const known = new Set<string>();
  for (const actor of article.actors)
    if (actor.kind === 'person' || actor.kind === 'organisation')
      eachWord(actor.name, (word) => known.add(word));
  const owner = new Set<string>();
  for (let at = first - 1; at >= Math.max(0, first - OWNER_REACH); at--) {
    const word = words[at] as PassageWord;
    if (words[at + 1]?.gap === 'stop') break;
    if (word.capital && !STOP_WORDS.has(word.word) && !CALENDAR.test(word.word) && known.has(word.word))
      owner.add(word.word);
    else if (owner.size > 0) return owner;
  }
  return owner;
}

/** As `disjoint`, of names that may be cut to their initials, or misspelt: "HP" and "Hewlett-Packard", "Huang" and "Haung". */
export function otherOwners(a: Set<string>, b: Set<string>): boolean {
  return disjoint(a, b) && !isInitials(a, b) && !isInitials(b, a) && !isMisspelt(a, b);
}

function isMisspelt(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((one) => [...b].some((other) => isOneLetterOff(one, other)));
}

/** One letter more, less or other, or two that changed places; of names long enough for that to be no other name. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < STEM || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
  );
}

function isInitials(short: Set<string>, long: Set<string>): boolean {
  const initials = [...long].map((word) => word[0]).join('');
  return long.size > 1 && [...short].some((word) => word === initials);
}

/** Both say something, and nothing that is the same. */
export function disjoint(a: Set<string>, b: Set<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** Something is in both. */
export function meet(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Each passage names somebody or something that the other does not. */
export function namesDiffer(a: Set<string>, b: Set<string>): boolean {
  return hasOwn(a, b) && hasOwn(b, a);
}

function hasOwn(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((name) => !b.has(name) && ![...b].some((other) => isOfOneStem(name, other)));
}

/** "Afghan" and "Afghanistan", "Iraq" and "Iraqis". */
const STEM = 4;

function isOfOneStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.startsWith(short);
}
