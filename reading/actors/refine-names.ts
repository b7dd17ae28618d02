import type { Token } from '../tokens.ts';
import { isDemonym } from './demonyms.ts';
import { hashOf } from './hash.ts';
import { isState } from './is-state.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import {
  COUNTRY,
  extendPhrase,
  FIRST_NAME,
  LAST_NAME,
  LEADER,
  LONGEST_PHRASE,
  ORGANISATION as ORGANISATION_LIST,
} from './name-lists.ts';
import { isNoActor } from './not-actors.ts';
import { isLegalForm, isOrganisationHead, isOrganisationOpener, isPlaceHead } from './organisation-words.ts';
import { recoverNames } from './recover-names.ts';
import { isCompass, isNameParticle } from './small-words.ts';
import type { NameSpan } from './tag-names.ts';
import { isCourtesy, isOffice, isSurname, isTitle } from './titles.ts';
import { ALL_CAPITALS, CAPITALISED, GENITIVE, MARK, SENTENCE_CASE, UPPER_CASE, type Words } from './words.ts';
import { workTitles } from './work-titles.ts';

const AND = hashOf('and');
const HYPHEN = hashOf('-');
const OPENING = hashOf('(');
const CLOSING = hashOf(')');
const OF = hashOf('of');
const THE = hashOf('the');
const WEST = hashOf('west');
const SUB = hashOf('sub');
const SAHARAN = hashOf('saharan');
const MINISTRIES: ReadonlySet<number> = new Set(['ministry', 'parliament', 'embassy'].map(hashOf));
const COMMA = hashOf(',');
const NUMERO = hashOf('no.');
const DOLLAR = hashOf('$');
/** Points of the compass name no place by themselves; "the West" does. */
const POINTS: ReadonlySet<number> = new Set(
  'north south east northeast northwest southeast southwest northern southern eastern western states plains'
    .split(' ')
    .map(hashOf),
);
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
 * "Inc." after a comma is part of a company's, two people joined by "and" are two, titles of works are nobody.
 * Adds the groups (nationalities), which the tagger was not taught.
 */
export function refineNames(words: Words, tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const works = workTitles(words, tokens);
  const refined: NameSpan[] = [];
  let next = 0;
  for (const name of joined(words, names)) {
    for (const part of split(words, name)) {
      if (works[part.first] === 1 && works[part.last - 1] === 1) continue;
      if (isNoActor(phraseHash(words, part)) || isParty(words, tokens, part)) continue;
      const trimmed = trim(words, widen(words, part, next));
      if (!trimmed) continue;
      addGroups(words, next, trimmed.first, refined);
      extend(words, trimmed);
      trimmed.kind = kindOf(words, tokens, trimmed);
      next = trimmed.last;
      refined.push(trimmed);
    }
  }
  addGroups(words, next, words.count, refined);
  return recoverNames(words, tokens, refined, works);
}

/** The letter of "D-Maine". */
function isParty(words: Words, tokens: readonly Token[], { first, last }: NameSpan): boolean {
  return last - first === 1 && words.hash[last] === HYPHEN && tokens[first]?.text.length === 1;
}

function phraseHash(words: Words, { first, last }: NameSpan): number {
  let hash = words.hash[first] as number;
  for (let i = first + 1; i < last && i < first + LONGEST_PHRASE; i++)
    hash = extendPhrase(hash, words.hash[i] as number);
  return hash;
}

/** Two people without a word between them are one ("Datuk" "Abu Hassan"), and so are a ministry "of" its country. */
function joined(words: Words, names: readonly NameSpan[]): NameSpan[] {
  const result: NameSpan[] = [];
  for (const name of names) {
    const before = result[result.length - 1];
    if (before && before.last === name.first && before.kind === PERSON && name.kind === PERSON)
      before.last = name.last;
    else if (before && isMinistry(words, before, name)) before.last = name.last;
    else result.push({ ...name });
  }
  return result;
}

function isMinistry(words: Words, { first, last, kind }: NameSpan, country: NameSpan): boolean {
  if (kind !== ORGANISATION || country.kind !== LOCATION || country.first !== last + 1) return false;
  return MINISTRIES.has(words.hash[first] as number) && words.hash[last] === OF;
}

/**
 * People and places joined by "and" are two names; organisations ("Trade and Industry") need it. A hyphen that is
 * a token stands between two names; in brackets they are a party and a constituency ("(LDP-Osaka)").
 */
function split(words: Words, name: NameSpan): NameSpan[] {
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if (words.hash[i] !== HYPHEN) continue;
    const left = { ...name, last: i };
    const right = { ...name, first: i + 1 };
    if (words.hash[name.first - 1] === OPENING && words.hash[name.last] === CLOSING) {
      left.kind = ORGANISATION;
      right.kind = LOCATION;
    }
    return [left, right];
  }
  // "Chinas Lee Wei": a genitive that lost its apostrophe.
  const { first, last } = name;
  const isNamed = ((words.lists[first + 1] as number) & (FIRST_NAME | LAST_NAME | LEADER)) !== 0;
  if (last - first > 1 && words.phrasePart[first] === GENITIVE && (isNamed || name.kind === PERSON))
    return [
      { first, last: first + 1, kind: LOCATION },
      { first: first + 1, last, kind: name.kind },
    ];
  // "the Otero White House": a person's name before an organisation that the lists know.
  if (
    name.last - name.first > 2 &&
    words.phrasePart[name.first] === 0 &&
    words.phrase[name.first + 1] === ORGANISATION_LIST
  ) {
    const whole = words.phrasePart[name.first + 1] === 1 && words.phrasePart[name.last - 1] === 3;
    if (whole && ((words.lists[name.first] as number) & (LEADER | LAST_NAME)) !== 0)
      return [
        { first: name.first, last: name.first + 1, kind: PERSON },
        { first: name.first + 1, last: name.last, kind: ORGANISATION },
      ];
  }
  if (last - first === 3 && words.hash[first + 1] === AND && isDemonym(words.hash[first] as number))
    return [
      { ...name, last: first + 1 },
      { ...name, first: first + 2 },
    ];
  if (name.kind === ORGANISATION || (words.phrasePart[name.first] ?? 0) > 0) return [name];
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if (words.hash[i] === AND)
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  }
  return [name];
}

/** Takes in a particle before a person's name ("del Monte"). */
function widen(words: Words, name: NameSpan, from: number): NameSpan {
  let { first } = name;
  // "sub-Saharan Africa"
  if (words.hash[first] === SAHARAN && words.hash[first - 2] === SUB && first - 2 >= from) first -= 2;
  if (name.kind !== PERSON) return { ...name, first };
  while (
    first > from &&
    first > (words.first[first] as number) &&
    isNameParticle(words.hash[first - 1] as number)
  )
    first--;
  return { ...name, first };
}

/** Cuts off what is not the name. Null when nothing is left. */
function trim(words: Words, name: NameSpan): NameSpan | null {
  const { hash, form } = words;
  let { first, last, kind } = name;
  const at = (i: number) => hash[i] as number;
  while (last - first > 1 && (form[last - 1] === MARK || CALENDAR.has(at(last - 1)))) last--;
  while (last - first > 1 && (form[first] === MARK || CALENDAR.has(at(first)))) first++;
  if (isCourtesy(at(first))) kind = PERSON;
  if (kind === PERSON) while (last - first > 1 && (isTitle(at(first)) || isDemonym(at(first)))) first++;
  // "Acme Group Chief Executive", "U.S. Army Colonel": the role is not the name.
  while (last - first > 1 && isTitle(at(last - 1)) && !isSurname(at(last - 1))) last--;
  // "Professor of the Academy": the role is not the organisation.
  if (kind === ORGANISATION && last - first > 3 && at(first + 1) === OF && !isOrganisationHead(at(first))) {
    const rest = first + (at(first + 2) === THE ? 3 : 2);
    if (rest < last && (isTitle(at(first)) || isOrganisationHead(at(rest)))) first = rest;
  }
  // "Russian Defence" before "Minister" is a nationality and a title.
  if (
    kind !== PERSON &&
    last - first > 1 &&
    isDemonym(at(first)) &&
    last < words.count &&
    form[last] === CAPITALISED &&
    isTitle(at(last))
  )
    return { first, last: first + 1, kind: GROUP };
  if (form[first] === MARK || at(first) === NUMERO) return null;
  if (kind === ORGANISATION && isOffice(at(first))) return null;
  if (last - first > 1) return { first, last, kind };
  const alone = at(first);
  if (CALENDAR.has(alone) || POINTS.has(alone) || (isTitle(alone) && !isSurname(alone))) return null;
  // "US $5": a currency.
  if (last < words.count && at(last) === DOLLAR) return null;
  return { first, last, kind };
}

/** Takes in what belongs to an organisation behind a name: its head, and ", Inc.". */
function extend(words: Words, name: NameSpan): void {
  // "Castle Rock" "Entertainment": the head of the name was left out.
  if (
    name.kind !== PERSON &&
    name.last < (words.last[name.first] as number) &&
    words.form[name.last] === CAPITALISED &&
    isOrganisationHead(words.hash[name.last] as number)
  ) {
    name.last++;
    if (name.kind !== GROUP) name.kind = ORGANISATION;
  }
  const { last } = name;
  if (last + 1 >= (words.last[name.first] as number)) return;
  if (words.hash[last] !== COMMA || !isLegalForm(words.hash[last + 1] as number)) return;
  name.last = last + 2;
  name.kind = ORGANISATION;
}

function kindOf(words: Words, tokens: readonly Token[], { first, last, kind }: NameSpan): number {
  const head = words.hash[last - 1] as number;
  if (isNationality(words, first, last)) return GROUP;
  const named = last - first > 1 && last - first < 4 && hasFirstName(words, first);
  if (last - first > 1 && isOrganisationHead(head) && (isLegalForm(head) || !(kind === PERSON && named)))
    return ORGANISATION;
  if (kind === PERSON && last - first > 1 && !named && isPlaceHead(head)) return LOCATION;
  if (kind === PERSON && last - first > 1 && hasAcronym(words, tokens, first, last)) return ORGANISATION;
  if (last - first > 1 && isOrganisationOpener(words.hash[first] as number)) return ORGANISATION;
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

const ROMAN = /^[IVX]+$/;

/** "Korean", "South Korean", "Roman Catholic". */
function isNationality(words: Words, first: number, last: number): boolean {
  if (!isDemonym(words.hash[last - 1] as number)) return false;
  for (let i = first; i < last - 1; i++) {
    const hash = words.hash[i] as number;
    if (!(isDemonym(hash) || isCompass(hash) || words.form[i] === MARK)) return false;
  }
  return true;
}

/** "Example.com": a name on the web is its owner's. */
function isDomain(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}.*\.(?:com|org|net|ru|ua)$/u.test(token.text);
}

/** Adds the nationalities between two names. */
function addGroups(words: Words, from: number, to: number, into: NameSpan[]): void {
  for (let i = from; i < to; i++) {
    const form = words.form[i];
    if (form !== CAPITALISED && !(form === ALL_CAPITALS && words.casing[i] === UPPER_CASE)) continue;
    if (!isDemonym(words.hash[i] as number)) continue;
    const wider = i > from && words.form[i - 1] === CAPITALISED && isCompass(words.hash[i - 1] as number);
    into.push({ first: wider ? i - 1 : i, last: i + 1, kind: GROUP });
  }
}
