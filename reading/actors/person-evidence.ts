import { hashOf } from './hash.ts';
import { COUNTRY, FIRST_NAME, LARGE_PLACE, ORGANISATION, SMALL_PLACE } from './name-lists.ts';
import { CALLING, is, ORGANISATION_HEAD, SPEECH } from './word-classes.ts';
import { ALL_CAPITALS, CAPITALISED, MARK, SENTENCE_CASE, type Words } from './words.ts';

const DETERMINERS: ReadonlySet<number> = new Set(
  'a an the his her their its former one'.split(' ').map(hashOf),
);
const COMMA = hashOf(',');
const OPENING = hashOf('(');
const HYPHEN = hashOf('-');
const DEPUTY = hashOf('mp');
/** How far behind its comma an apposition may name the calling. */
const REACH = 5;

/** Does what stands around the name, which is in no list of places or organisations, say that it is a person's? */
export function isCalledPerson(words: Words, first: number, last: number): boolean {
  const { form, lists, phrase } = words;
  if (words.casing[first] !== SENTENCE_CASE) return false;
  for (let i = first; i < last; i++) if (form[i] !== CAPITALISED) return false;
  const whole = words.phrasePart[first] === 1 && words.phrasePart[last - 1] === 3;
  if (whole && ((phrase[first] as number) & (COUNTRY | LARGE_PLACE | SMALL_PLACE | ORGANISATION)) !== 0)
    return false;
  const named = ((lists[first] as number) & FIRST_NAME) !== 0;
  if (is(words, last - 1, ORGANISATION_HEAD)) return named && hasCalling(words, first, last);
  return (
    isIntroduced(words, first) ||
    hasCalling(words, first, last) ||
    isQuoted(words, first) ||
    hasParty(words, last)
  );
}

function hasCalling(words: Words, first: number, last: number): boolean {
  const { hash, form, last: ends } = words;
  if (hash[last] !== COMMA) return false;
  const end = Math.min(ends[first] as number, last + 1 + REACH);
  for (let i = last + 1; i < end; i++) {
    if (form[i] === MARK) return false;
    if (is(words, i, CALLING)) return i === last + 1 || DETERMINERS.has(hash[last + 1] as number);
  }
  return false;
}

/** "The sculptor Ask Berg", "Mentakab MP Fu Ah Kiow". */
function isIntroduced(words: Words, first: number): boolean {
  if (first <= (words.first[first] as number)) return false;
  return is(words, first - 1, CALLING) || words.hash[first - 1] === DEPUTY;
}

/** "Lim Kit Siang (DAP-Tanjung)": a party and a constituency in brackets. */
function hasParty({ hash, form }: Words, last: number): boolean {
  return (
    hash[last] === OPENING &&
    form[last + 1] === ALL_CAPITALS &&
    hash[last + 2] === HYPHEN &&
    form[last + 3] === CAPITALISED
  );
}

/** `"…," said Ask Berg`. */
function isQuoted(words: Words, first: number): boolean {
  if (first - 2 < (words.first[first] as number)) return false;
  return is(words, first - 1, SPEECH) && words.form[first - 2] === MARK;
}
