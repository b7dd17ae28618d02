import { hashOf } from './hash.ts';
import { BEHIND_COMPANY, CALLING, COMPANY_NOUN, COMPANY_PART, is, ROLE_NOUN } from './word-classes.ts';
import { LOWER, type Words } from './words.ts';

const LINKS: ReadonlySet<number> = new Set(['of', 'at', 'for', 'in'].map(hashOf));
const ARTICLES: ReadonlySet<number> = new Set(['a', 'an', 'the'].map(hashOf));
const COMMA = hashOf(',');
const TOLD = hashOf('told');
const AT = hashOf('at');
const OWNED: ReadonlySet<number> = new Set(['owned', 'founded', 'headquartered', 'listed'].map(hashOf));

/**
 * Does what stands around the name say that it is an organisation's? A place has a president and a board, too: the
 * name that may be one's needs more (`place`).
 */
export function isCalledCompany(words: Words, first: number, last: number, place = false): boolean {
  const { hash } = words;
  const start = words.first[first] as number;
  const end = words.last[first] as number;
  const before = first > start ? (hash[first - 1] as number) : 0;
  if (first > start && is(words, first - 1, COMPANY_NOUN)) return true;
  // "Told NHK", "an analyst at Daiwa" are said of no place; "the president of Chad" is.
  if (place && first > start && before === TOLD) return true;
  if (first - 1 > start && (place ? before === AT : LINKS.has(before)) && is(words, first - 2, COMPANY_PART))
    return true;
  // "The Amal militia", "two Acme drivers".
  if (last < end && words.form[last] === LOWER && is(words, last, BEHIND_COMPANY)) return true;
  // "Acme, owned by …", "Acme, founded in …".
  if (hash[last] === COMMA && last + 1 < end && OWNED.has(hash[last + 1] as number)) return true;
  if (last + 2 >= end || hash[last] !== COMMA || !ARTICLES.has(hash[last + 1] as number)) return false;
  for (let i = last + 2; i < end && i < last + 6 && hash[i] !== COMMA; i++)
    if (is(words, i, COMPANY_NOUN)) return !is(words, i + 1, CALLING | ROLE_NOUN);
    // "Ask Berg, a lecturer at the university".
    else if (is(words, i, CALLING | ROLE_NOUN)) return false;
  return false;
}
