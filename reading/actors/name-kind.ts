import type { Token } from '../tokens.ts';
import { isCalledCompany } from './company-evidence.ts';
import { hashOf } from './hash.ts';
import { isState } from './is-state.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import {
  COMMON_WORD,
  COUNTRY,
  FIRST_NAME,
  LARGE_PLACE,
  LAST_NAME,
  LEADER,
  ORGANISATION as ORGANISATION_LIST,
  SMALL_PLACE,
} from './name-lists.ts';
import { isCalledPerson } from './person-evidence.ts';
import type { NameSpan } from './tag-names.ts';
import {
  CAPITAL_FORM,
  COMPASS,
  COURTESY,
  DEMONYM,
  is,
  LEGAL_FORM,
  ORGANISATION_HEAD,
  ORGANISATION_OPENER,
  PLACE_HEAD,
  SURE_HEAD,
} from './word-classes.ts';
import { ALL_CAPITALS, MARK, SENTENCE_CASE, type Words } from './words.ts';

const WEST = hashOf('west');
const OF = hashOf('of');
const ROMAN = /^[IVX]+$/;

/** The kind of a name: the tagger's, unless its words or the lists say better. */
export function kindOfName(words: Words, tokens: readonly Token[], { first, last, kind }: NameSpan): number {
  const head = words.hash[last - 1] as number;
  if (isNationality(words, first, last)) return GROUP;
  // "Mr. Hamm", wherever Hamm lies.
  if (first > (words.first[first] as number) && is(words, first - 1, COURTESY)) return PERSON;
  const named = last - first > 1 && last - first < 4 && hasFirstName(words, first);
  if (kind !== PERSON && last - first > 1 && last - first < 4 && isCalledPerson(words, first, last))
    return PERSON;
  if (last - first > 1 && isHeaded(words, last - 1, kind === PERSON && named)) return ORGANISATION;
  if (last - first > 1 && kind === PERSON && isTeam(words, tokens, last - 1)) return ORGANISATION;
  if (kind === PERSON && last - first > 1 && !named && is(words, last - 1, PLACE_HEAD)) return LOCATION;
  if (kind === PERSON && last - first > 1 && hasAcronym(words, tokens, first, last)) return ORGANISATION;
  if (last - first > 2 && holdsHead(words, first, last)) return ORGANISATION;
  if (kind !== PERSON && last - first > 1 && last - first < 4 && isCalledPerson(words, first, last))
    return PERSON;
  if (last - first > 1 && is(words, first, ORGANISATION_OPENER)) return ORGANISATION;
  if (
    kind !== ORGANISATION &&
    !named &&
    isUnlisted(words, first, last) &&
    isCalledCompany(words, first, last, kind === LOCATION)
  )
    return ORGANISATION;
  if (last - first === 1 && (head === WEST || isState(tokens, first))) return LOCATION;
  if (
    kind === ORGANISATION &&
    words.phrase[first] === COUNTRY &&
    words.phrasePart[last - 1] === (last - first === 1 ? 4 : 3)
  )
    return LOCATION;
  if (kind === LOCATION && words.phrase[first] === ORGANISATION_LIST) return ORGANISATION;
  return isDomain(tokens[last - 1]) ? ORGANISATION : kind;
}

/** Ends as organisations do. After a first name only in a word that is nobody's surname. */
function isHeaded(words: Words, at: number, named: boolean): boolean {
  if (is(words, at, LEGAL_FORM)) return true;
  if (is(words, at, CAPITAL_FORM) && words.form[at] === ALL_CAPITALS && words.casing[at] === SENTENCE_CASE)
    return true;
  return is(words, at, named ? SURE_HEAD : ORGANISATION_HEAD);
}

/** "Sapphire Titans": ends in a common plural that is nobody's surname. */
function isTeam(words: Words, tokens: readonly Token[], at: number): boolean {
  const lists = words.lists[at] as number;
  const plain = (lists & COMMON_WORD) !== 0 || ((words.lists[at - 1] as number) & COMMON_WORD) !== 0;
  return (
    plain && (lists & (FIRST_NAME | LAST_NAME | LEADER)) === 0 && /[^su'’]s$/.test(tokens[at]?.lower ?? '')
  );
}

/** No list knows the name as a place's, and its first word as a person's. */
function isUnlisted({ lists, phrase }: Words, first: number, last: number): boolean {
  const places = COUNTRY | LARGE_PLACE | SMALL_PLACE;
  if (((phrase[first] as number) & places) !== 0) return false;
  return ((lists[first] as number) & (last - first === 1 ? FIRST_NAME | LEADER : FIRST_NAME)) === 0;
}

/** "Brooklyn Academy of Music": what stands before "of" tells what it is. */
function holdsHead(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last - 2; i++)
    if (words.hash[i + 1] === OF && is(words, i, ORGANISATION_HEAD)) return true;
  return false;
}

/** Begins with a first name, and neither it nor the whole is known as a place or organisation. */
function hasFirstName(words: Words, first: number): boolean {
  return ((words.lists[first] as number) & ~LAST_NAME & ~LEADER) === FIRST_NAME && words.phrase[first] === 0;
}

/** Among capitalised words, one of three capitals or more is no part of a person ("Hill BDO"). */
function hasAcronym(words: Words, tokens: readonly Token[], first: number, last: number): boolean {
  if (words.casing[first] !== SENTENCE_CASE) return false;
  let acronyms = 0;
  for (let i = first; i < last; i++)
    if (
      words.form[i] === ALL_CAPITALS &&
      /^\p{Lu}{3,}$/u.test(tokens[i]?.text ?? '') &&
      !ROMAN.test(tokens[i]?.text ?? '')
    )
      acronyms++;
  return acronyms > 0 && acronyms < last - first;
}

/** "Korean", "South Korean", "Roman Catholic". */
function isNationality(words: Words, first: number, last: number): boolean {
  if (!is(words, last - 1, DEMONYM)) return false;
  for (let i = first; i < last - 1; i++) {
    if (!(is(words, i, DEMONYM | COMPASS) || words.form[i] === MARK)) return false;
  }
  return true;
}

/** "Example.com": a name on the web is its owner's. */
function isDomain(token: Token | undefined): boolean {
  return token?.text.includes('.') === true && /^\p{Lu}.*\.(?:com|org|net|ru|ua)$/u.test(token.text);
}
