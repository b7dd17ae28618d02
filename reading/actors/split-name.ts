import { hashOf } from './hash.ts';
import { LOCATION, ORGANISATION, PERSON } from './labels.ts';
import { FIRST_NAME, LAST_NAME, LEADER, ORGANISATION as ORGANISATION_LIST } from './name-lists.ts';
import type { NameSpan } from './tag-names.ts';
import { DEMONYM, is, ORGANISATION_HEAD, ORGANISATION_OPENER, TITLE } from './word-classes.ts';
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
  if (last - first === 3 && words.hash[first + 1] === AND && is(words, first, DEMONYM))
    return [
      { ...name, last: first + 1 },
      { ...name, first: first + 2 },
    ];
  if (name.kind === ORGANISATION) return employed(words, name);
  for (let i = name.first + 1; i < name.last - 1; i++) {
    // But "Trinidad and Tobago" is one.
    if (words.hash[i] === AND && words.phrasePart[i] === 0)
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  }
  return [name];
}

/** "Jens Lie of Fjord Markets": a person of two names and whose he is. */
function employed(words: Words, name: NameSpan): NameSpan[] {
  const of = name.first + 2;
  const isPerson =
    of < name.last - 1 &&
    words.hash[of] === OF &&
    ((words.lists[name.first] as number) & FIRST_NAME) !== 0 &&
    words.phrase[name.first] === 0 &&
    !is(words, of - 1, ORGANISATION_HEAD | ORGANISATION_OPENER | TITLE);
  if (!isPerson) return [name];
  return [
    { first: name.first, last: of, kind: PERSON },
    { first: of + 1, last: name.last, kind: ORGANISATION },
  ];
}
