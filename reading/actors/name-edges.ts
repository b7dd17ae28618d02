import { hashOf } from './hash.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import { COMMON_WORD, COUNTRY, FIRST_NAME, LAST_NAME, LEADER } from './name-lists.ts';
import type { NameSpan } from './tag-names.ts';
import {
  CALENDAR,
  COURTESY,
  DEMONYM,
  is,
  LEGAL_FORM,
  NAME_PARTICLE,
  OFFICE,
  ORGANISATION_HEAD,
  POINT,
  SURNAME,
  TITLE,
} from './word-classes.ts';
import { ALL_CAPITALS, CAPITALISED, MARK, type Words } from './words.ts';

const OF = hashOf('of');
const THE = hashOf('the');
const SUB = hashOf('sub');
const SAHARAN = hashOf('saharan');
const COMMA = hashOf(',');
const NUMERO = hashOf('no.');
const DOLLAR = hashOf('$');
const POSSESSIVE = hashOf("'s");
/** Titles that also begin names of firms, leagues and ships. */
const AMBIGUOUS: ReadonlySet<number> = new Set(
  'general chief premier principal founder forward manager coach director justice captain admiral don delegate miss'
    .split(' ')
    .map(hashOf),
);
const SAINTS: ReadonlySet<number> = new Set(['st', 'st.', 'saint'].map(hashOf));
/** Takes in a particle before a person's name ("del Monte"). */
export function widenName(words: Words, name: NameSpan, from: number): NameSpan {
  let { first } = name;
  const { last, kind } = name;
  // "sub-Saharan Africa"
  if (words.hash[first] === SAHARAN && words.hash[first - 2] === SUB && first - 2 >= from) first -= 2;
  // "Ministry of" "Religious Affairs".
  if (
    kind === ORGANISATION &&
    first - 2 >= from &&
    words.hash[first - 1] === OF &&
    words.form[first - 2] === CAPITALISED
  )
    if (first - 2 >= (words.first[first] as number) && is(words, first - 2, ORGANISATION_HEAD)) first -= 2;
  if (kind !== PERSON) return { first, last, kind };
  while (first > from && first > (words.first[first] as number) && is(words, first - 1, NAME_PARTICLE))
    first--;
  return { first, last, kind };
}

/** Cuts off what is not the name. Null when nothing is left. */
export function trimName(words: Words, name: NameSpan): NameSpan | null {
  const { hash, form } = words;
  let { first, last, kind } = name;
  while (last - first > 1 && (form[last - 1] === MARK || is(words, last - 1, CALENDAR))) last--;
  while (last - first > 1 && (form[first] === MARK || is(words, first, CALENDAR))) first++;
  if (is(words, first, COURTESY)) kind = PERSON;
  // "Senator Hashim Meon", whatever the tagger makes of it.
  if (kind !== PERSON && last - first > 2 && last - first < 6) {
    // "Lithuanian President Gitanas Hashim"
    const title = is(words, first, DEMONYM) ? first + 1 : first;
    if (last - title > 2 && isTitled(words, title, last)) kind = PERSON;
  }
  if (kind === PERSON) {
    while (last - first > 1 && (is(words, first, TITLE) || is(words, first, DEMONYM))) first++;
    // "State Secretary Hashim Meon": a title of two words.
    if (last - first > 2 && is(words, first + 1, TITLE) && !is(words, first + 1, SURNAME)) first += 2;
  }
  // "Director WWF": a title before an acronym.
  if (
    kind === ORGANISATION &&
    last - first === 2 &&
    is(words, first, TITLE) &&
    form[first + 1] === ALL_CAPITALS
  )
    first++;
  // "Emir of Qatar": whose he is.
  if (kind !== PERSON && last - first > 2 && is(words, first, TITLE) && hash[first + 1] === OF) {
    const country = ((words.phrase[first + 2] as number) & COUNTRY) !== 0;
    if (kind === LOCATION || country) first += 2;
    if (country) kind = LOCATION;
  }
  // "Belgian Toon Vos": the nationality before a first name.
  if (kind !== PERSON && last - first > 2 && is(words, first, DEMONYM) && isFirstName(words, first + 1)) {
    first++;
    kind = PERSON;
  }
  // "Acme Group Chief Executive", "U.S. Army Colonel": the role is not the name.
  while (last - first > 1 && is(words, last - 1, TITLE) && !is(words, last - 1, SURNAME)) last--;
  // "Professor of the Academy": the role is not the organisation.
  if (
    kind === ORGANISATION &&
    last - first > 3 &&
    hash[first + 1] === OF &&
    !is(words, first, ORGANISATION_HEAD)
  ) {
    const rest = first + (hash[first + 2] === THE ? 3 : 2);
    if (rest < last && (is(words, first, TITLE) || is(words, rest, ORGANISATION_HEAD))) first = rest;
  }
  // "Russian Defence" before "Minister" is a nationality and a title.
  if (
    kind !== PERSON &&
    last - first > 1 &&
    is(words, first, DEMONYM) &&
    last < words.count &&
    form[last] === CAPITALISED &&
    is(words, last, TITLE)
  )
    return { first, last: first + 1, kind: GROUP };
  if (form[first] === MARK || hash[first] === NUMERO) return null;
  if (kind === ORGANISATION && is(words, first, OFFICE)) return null;
  if (last - first > 1) return { first, last, kind };
  if (is(words, first, CALENDAR | POINT)) return null;
  if (is(words, first, TITLE) && !is(words, first, SURNAME)) return null;
  // "US $5": a currency.
  if (last < words.count && hash[last] === DOLLAR) return null;
  return { first, last, kind };
}

/** Begins with a title that begins no organisation's name, and no word behind it is a common one. */
function isTitled(words: Words, first: number, last: number): boolean {
  if (!is(words, first, TITLE) || is(words, first, SURNAME) || AMBIGUOUS.has(words.hash[first] as number))
    return false;
  for (let i = first + 1; i < last; i++) {
    if (words.form[i] !== CAPITALISED || is(words, i, ORGANISATION_HEAD | TITLE)) return false;
    if (((words.lists[i] as number) & COMMON_WORD) !== 0) return false;
  }
  return true;
}

/** In the lists a first name and nothing else. */
function isFirstName({ lists, phrase }: Words, at: number): boolean {
  return ((lists[at] as number) & ~LAST_NAME & ~LEADER) === FIRST_NAME && phrase[at] === 0;
}

/** Takes in what belongs to an organisation behind a name: its head, and ", Inc.". */
export function extendName(words: Words, name: NameSpan): void {
  // "Stone Bridge" "Entertainment": the head of the name was left out.
  if (
    name.kind !== PERSON &&
    name.last < (words.last[name.first] as number) &&
    words.form[name.last] === CAPITALISED &&
    is(words, name.last, ORGANISATION_HEAD)
  ) {
    name.last++;
    name.kind = ORGANISATION;
  }
  // "St Brendan's Hospital": the house of a saint.
  const house = name.last + 1;
  if (
    name.first + 2 === name.last &&
    SAINTS.has(words.hash[name.first] as number) &&
    words.hash[name.last] === POSSESSIVE &&
    words.form[house] === CAPITALISED &&
    is(words, house, ORGANISATION_HEAD)
  ) {
    name.last = house + 1;
    name.kind = ORGANISATION;
  }
  const { last } = name;
  if (last + 1 >= (words.last[name.first] as number)) return;
  if (words.hash[last] !== COMMA || !is(words, last + 1, LEGAL_FORM)) return;
  name.last = last + 2;
  name.kind = ORGANISATION;
}
