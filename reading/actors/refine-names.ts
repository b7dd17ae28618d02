import type { Token } from '../tokens.ts';
import { isDemonym } from './demonyms.ts';
import { hashOf } from './hash.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import { isLegalForm, isOrganisationHead } from './organisation-words.ts';
import type { NameSpan } from './tag-names.ts';
import { isTitle } from './titles.ts';
import { CAPITALISED, LOWER, MARK, UPPER_CASE, type Words } from './words.ts';

const AND = hashOf('and');
const COMMA = hashOf(',');
const DOLLAR = hashOf('$');
const CALENDAR: ReadonlySet<number> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'
  )
    .split(' ')
    .map(hashOf),
);

/**
 * Puts right what rules know better than weights: titles and nationalities are no part of a person's name,
 * "Inc." after a comma is part of a company's, two people joined by "and" are two. Adds the groups
 * (nationalities), which the tagger was not taught.
 */
export function refineNames(words: Words, tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const refined: NameSpan[] = [];
  let next = 0;
  for (const name of names) {
    addGroups(words, next, name.first, refined);
    next = name.last;
    for (const part of split(words, name)) {
      const trimmed = trim(words, part, refined);
      if (!trimmed) continue;
      extend(words, tokens, trimmed);
      trimmed.kind = kindOf(words, trimmed);
      next = Math.max(next, trimmed.last);
      refined.push(trimmed);
    }
  }
  addGroups(words, next, words.count, refined);
  return refined;
}

/** People and places joined by "and" are two names; organisations ("Trade and Industry") need it. */
function split(words: Words, name: NameSpan): NameSpan[] {
  if (name.kind === ORGANISATION || (words.phrasePart[name.first] ?? 0) > 0) return [{ ...name }];
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if (words.hash[i] === AND)
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  }
  return [{ ...name }];
}

/** Cuts off what is not the name; a nationality before a person is kept as a group. Null when nothing is left. */
function trim(words: Words, name: NameSpan, groups: NameSpan[]): NameSpan | null {
  const { hash, form } = words;
  let { first, last } = name;
  const at = (i: number) => hash[i] as number;
  while (last > first && (form[last - 1] === MARK || CALENDAR.has(at(last - 1))) && last - first > 1) last--;
  while (first < last && (form[first] === MARK || (last - first > 1 && CALENDAR.has(at(first))))) first++;
  if (name.kind === PERSON) {
    while (last - first > 1 && (isTitle(at(first)) || isDemonym(at(first)))) {
      if (!isTitle(at(first))) groups.push({ first, last: first + 1, kind: GROUP });
      first++;
    }
  }
  if (first >= last) return null;
  if (last - first === 1 && (isTitle(at(first)) || CALENDAR.has(at(first)))) return null;
  // "US $5": a currency.
  if (last - first === 1 && last < words.count && at(last) === DOLLAR) return null;
  return { ...name, first, last };
}

/** Takes in ", Inc." behind a name. */
function extend(words: Words, tokens: readonly Token[], name: NameSpan): void {
  const { last } = name;
  if (last + 1 >= (words.last[name.first] as number)) return;
  if (words.hash[last] !== COMMA || !isLegalForm(words.hash[last + 1] as number)) return;
  name.last = last + 2;
  name.kind = ORGANISATION;
  // A stop that the tokeniser took for the end of the sentence ("INC.") belongs to the abbreviation.
  if (tokens[name.last]?.text === '.' && tokens[name.last]?.start === tokens[name.last - 1]?.end) name.last++;
}

function kindOf(words: Words, name: NameSpan): number {
  const { first, last, kind } = name;
  if (kind === GROUP) return GROUP;
  const head = words.hash[last - 1] as number;
  if (last - first > 1 && kind === LOCATION && isOrganisationHead(head)) return ORGANISATION;
  for (let i = first; i < last; i++) if (!isDemonym(words.hash[i] as number)) return kind;
  return GROUP;
}

/** Adds the nationalities between two names. */
function addGroups(words: Words, from: number, to: number, into: NameSpan[]): void {
  for (let i = from; i < to; i++) {
    const form = words.form[i];
    if (form === LOWER || (form !== CAPITALISED && words.casing[i] !== UPPER_CASE)) continue;
    if (isDemonym(words.hash[i] as number)) into.push({ first: i, last: i + 1, kind: GROUP });
  }
}
