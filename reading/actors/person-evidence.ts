import { hashOf } from './hash.ts';
import { COUNTRY, FIRST_NAME, LARGE_PLACE, ORGANISATION, SMALL_PLACE } from './name-lists.ts';
import { isOrganisationHead } from './organisation-words.ts';
import { ALL_CAPITALS, CAPITALISED, MARK, SENTENCE_CASE, type Words } from './words.ts';

const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));

/** What only a person is: "Ask Berg, an office clerk". */
const CALLINGS = set(
  'president vice-president minister secretary ambassador senator lawmaker mayor governor director chairman chairwoman ' +
    'chief co-founder founder ceo head spokesman spokeswoman spokesperson analyst economist professor lecturer teacher ' +
    'lawyer attorney prosecutor judge officer inspector detective general colonel captain soldier clerk driver farmer ' +
    'engineer scientist physicist historian researcher doctor physician nurse surgeon student coach manager striker ' +
    'midfielder defender goalkeeper actor actress singer author writer novelist poet journalist reporter editor activist ' +
    'campaigner resident survivor victim suspect father mother son daughter brother sister husband wife widow uncle aunt ' +
    'friend neighbour neighbor soprano tenor pianist painter sculptor architect designer chef barber trader banker broker ' +
    'consultant vendor fisherman priest bishop pastor imam rabbi monk',
);
const SPEECH = set('said says added told recalled explained');
const DETERMINERS = set('a an the his her their its former one');
const COMMA = hashOf(',');
const OPENING = hashOf('(');
const HYPHEN = hashOf('-');
const DEPUTY = hashOf('mp');
/** How far behind its comma an apposition may name the calling. */
const REACH = 5;

/** Does what stands around the name, which is in no list of places or organisations, say that it is a person's? */
export function isCalledPerson(words: Words, first: number, last: number): boolean {
  const { hash, form, lists, phrase } = words;
  if (words.casing[first] !== SENTENCE_CASE) return false;
  for (let i = first; i < last; i++) if (form[i] !== CAPITALISED) return false;
  const whole = words.phrasePart[first] === 1 && words.phrasePart[last - 1] === 3;
  if (whole && ((phrase[first] as number) & (COUNTRY | LARGE_PLACE | SMALL_PLACE | ORGANISATION)) !== 0)
    return false;
  const named = ((lists[first] as number) & FIRST_NAME) !== 0;
  if (isOrganisationHead(hash[last - 1] as number)) return named && hasCalling(words, first, last);
  return (
    isIntroduced(words, first) ||
    hasCalling(words, first, last) ||
    isQuoted(words, first) ||
    hasParty(words, last)
  );
}

function hasCalling({ hash, form, last: ends }: Words, first: number, last: number): boolean {
  if (hash[last] !== COMMA) return false;
  const end = Math.min(ends[first] as number, last + 1 + REACH);
  for (let i = last + 1; i < end; i++) {
    if (form[i] === MARK) return false;
    if (CALLINGS.has(hash[i] as number)) return i === last + 1 || DETERMINERS.has(hash[last + 1] as number);
  }
  return false;
}

/** "The sculptor Ask Berg", "Mentakab MP Fu Ah Kiow". */
function isIntroduced({ hash, first: starts }: Words, first: number): boolean {
  const before = hash[first - 1] as number;
  return first > (starts[first] as number) && (CALLINGS.has(before) || before === DEPUTY);
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
function isQuoted({ hash, form, first: starts }: Words, first: number): boolean {
  return (
    first - 2 >= (starts[first] as number) &&
    SPEECH.has(hash[first - 1] as number) &&
    form[first - 2] === MARK
  );
}
