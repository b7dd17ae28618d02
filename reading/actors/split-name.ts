import { hashOf } from './hash.ts';
import { LOCATION, ORGANISATION, PERSON } from './labels.ts';
import {
  COMMON_WORD,
  COUNTRY,
  FIRST_NAME,
  LARGE_PLACE,
  LAST_NAME,
  LEADER,
  ORGANISATION as ORGANISATION_LIST,
} from './name-lists.ts';
import type { NameSpan } from './tag-names.ts';
import {
  DEMONYM,
  is,
  ORGANISATION_HEAD,
  ORGANISATION_OPENER,
  ROLE_NOUN,
  SURE_HEAD,
  TITLE,
} from './word-classes.ts';
import { GENITIVE, type Words } from './words.ts';

const AND = hashOf('and');
const OF = hashOf('of');
const HYPHEN = hashOf('-');
const OPENING = hashOf('(');
const CLOSING = hashOf(')');

/**
 * People and places joined by "and" are two names; organisations ("Trade and Industry") need it. A hyphen that is
 * a token stands between two names; in brackets they are a party and a constituency ("(LDP-Osaka)").
 */
export function splitName(words: Words, name: NameSpan): NameSpan[] {
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if (words.hash[i] !== HYPHEN) continue;
    const bracketed = words.hash[name.first - 1] === OPENING && words.hash[name.last] === CLOSING;
    return bracketed ? parted(name, i, ORGANISATION, LOCATION) : parted(name, i);
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
  if (last - first === 3 && words.hash[first + 1] === AND && is(words, first, DEMONYM))
    return parted(name, first + 1);
  const parts = employed(words, name);
  if (parts.length > 1) return parts;
  // "Kremlin and Brussels": two places, though "Trade and Industry" is one ministry's.
  const paired = last - first === 3 && words.hash[first + 1] === AND && holdsPlace(words, name);
  if (name.kind === ORGANISATION && !paired) return twoOrganisations(words, name);
  for (let i = name.first + 1; i < name.last - 1; i++) {
    // But "Trinidad and Tobago" is one.
    if (words.hash[i] === AND && words.phrasePart[i] === 0) return parted(name, i);
  }
  return [name];
}

/** The names on both sides of token `at`, of the same kind unless told. */
function parted({ first, last, kind }: NameSpan, at: number, left = kind, right = kind): NameSpan[] {
  return [
    { first, last: at, kind: left },
    { first: at + 1, last, kind: right },
  ];
}

/** "Salem Rovers and Lund Athletic Club": each with a head of its own, where "of" binds them to none. */
function twoOrganisations(words: Words, name: NameSpan): NameSpan[] {
  const { first, last } = name;
  for (let i = first + 1; i < last - 2; i++) {
    if (words.hash[i] === OF) return [name];
    if (words.hash[i] !== AND) continue;
    const opened = is(words, first, ORGANISATION_OPENER) && i - first < 4;
    if (i - first < 2 || !(opened || is(words, i - 1, ORGANISATION_HEAD))) return [name];
    if (!is(words, last - 1, ORGANISATION_HEAD) && !is(words, i + 1, ORGANISATION_OPENER)) return [name];
    return parted(name, i);
  }
  return [name];
}

/** Begins or ends in a word that the lists know as a country or a large place, and nothing longer. */
function holdsPlace({ lists, phrasePart }: Words, { first, last }: NameSpan): boolean {
  if (phrasePart[first + 1] !== 0) return false;
  return [first, last - 1].some((at) => ((lists[at] as number) & (COUNTRY | LARGE_PLACE)) !== 0);
}

/** "Jens Lie of Fjord Markets": a person of two names and whose he is. */
function employed(words: Words, name: NameSpan): NameSpan[] {
  // "Analyst Kim Sun-woo of …": the sentence begins with what she is.
  const first = is(words, name.first, TITLE | ROLE_NOUN) ? name.first + 1 : name.first;
  const of = first + 2;
  const isPerson =
    of < name.last - 1 &&
    words.hash[of] === OF &&
    (((words.lists[first] as number) & (FIRST_NAME | LAST_NAME | LEADER)) !== 0 ||
      is(words, name.last - 1, SURE_HEAD)) &&
    ((words.lists[of - 1] as number) & COMMON_WORD) === 0 &&
    words.phrase[first] === 0 &&
    !is(words, first, TITLE | DEMONYM) &&
    !is(words, of - 1, ORGANISATION_HEAD | ORGANISATION_OPENER | TITLE);
  if (!isPerson) return [name];
  return [
    { first, last: of, kind: PERSON },
    { first: of + 1, last: name.last, kind: ORGANISATION },
  ];
}
