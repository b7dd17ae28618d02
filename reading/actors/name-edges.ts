import { isDemonym } from './demonyms.ts';
import { hashOf } from './hash.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import { COUNTRY, FIRST_NAME, LAST_NAME, LEADER } from './name-lists.ts';
import { isLegalForm, isOrganisationHead } from './organisation-words.ts';
import { isNameParticle } from './small-words.ts';
import type { NameSpan } from './tag-names.ts';
import { isCourtesy, isOffice, isSurname, isTitle } from './titles.ts';
import { ALL_CAPITALS, CAPITALISED, MARK, type Words } from './words.ts';

const OF = hashOf('of');
const THE = hashOf('the');
const SUB = hashOf('sub');
const SAHARAN = hashOf('saharan');
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
    if (first - 2 >= (words.first[first] as number) && isOrganisationHead(words.hash[first - 2] as number))
      first -= 2;
  if (kind !== PERSON) return { first, last, kind };
  while (
    first > from &&
    first > (words.first[first] as number) &&
    isNameParticle(words.hash[first - 1] as number)
  )
    first--;
  return { first, last, kind };
}

/** Cuts off what is not the name. Null when nothing is left. */
export function trimName(words: Words, name: NameSpan): NameSpan | null {
  const { hash, form } = words;
  let { first, last, kind } = name;
  const at = (i: number) => hash[i] as number;
  while (last - first > 1 && (form[last - 1] === MARK || CALENDAR.has(at(last - 1)))) last--;
  while (last - first > 1 && (form[first] === MARK || CALENDAR.has(at(first)))) first++;
  if (isCourtesy(at(first))) kind = PERSON;
  if (kind === PERSON) {
    while (last - first > 1 && (isTitle(at(first)) || isDemonym(at(first)))) first++;
    // "State Secretary Hashim Meon": a title of two words.
    if (last - first > 2 && isTitle(at(first + 1)) && !isSurname(at(first + 1))) first += 2;
  }
  // "Director WWF": a title before an acronym.
  if (kind === ORGANISATION && last - first === 2 && isTitle(at(first)) && form[first + 1] === ALL_CAPITALS)
    first++;
  // "Emir of Qatar": whose he is.
  if (kind !== PERSON && last - first > 2 && isTitle(at(first)) && at(first + 1) === OF) {
    const country = ((words.phrase[first + 2] as number) & COUNTRY) !== 0;
    if (kind === LOCATION || country) first += 2;
    if (country) kind = LOCATION;
  }
  // "Belgian Toon Vos": the nationality before a first name.
  if (kind !== PERSON && last - first > 2 && isDemonym(at(first)) && isFirstName(words, first + 1)) {
    first++;
    kind = PERSON;
  }
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
    isOrganisationHead(words.hash[name.last] as number)
  ) {
    name.last++;
    name.kind = ORGANISATION;
  }
  const { last } = name;
  if (last + 1 >= (words.last[name.first] as number)) return;
  if (words.hash[last] !== COMMA || !isLegalForm(words.hash[last + 1] as number)) return;
  name.last = last + 2;
  name.kind = ORGANISATION;
}
