import type { Token } from '../tokens.ts';
import { acronymsOf, UNNAMED } from './acronyms.ts';
import { BEGINS, CALLED, calledOf, companiesOf } from './companies.ts';
import { isCalledCompany } from './company-evidence.ts';
import { hashOf } from './hash.ts';
import { headlineName, longerName } from './headline-names.ts';
import { isState } from './is-state.ts';
import { LOCATION, ORGANISATION, PERSON } from './labels.ts';
import {
  COMMON_WORD,
  COUNTRY,
  extendPhrase,
  FIRST_NAME,
  LARGE_PLACE,
  LAST_NAME,
  LEADER,
  LONGEST_PHRASE,
  ORGANISATION as ORGANISATION_LIST,
  SMALL_PLACE,
} from './name-lists.ts';
import { runHash } from './run-hash.ts';
import { labelsOf, type NameSpan } from './tag-names.ts';
import {
  CALENDAR,
  CAPITAL_FORM,
  COURTESY,
  DEMONYM,
  is,
  LEGAL_FORM,
  PLAIN_ACRONYM,
  ROLE_NOUN,
  TITLE,
} from './word-classes.ts';
import { ALL_CAPITALS, CAPITALISED, LOWER, SENTENCE_CASE, type Words } from './words.ts';

const ARTICLES: ReadonlySet<number> = new Set(['the', 'a', 'an'].map(hashOf));
/** Unions of states, too short for an acronym that stands by itself. */
const UNIONS: ReadonlySet<string> = new Set(['UN', 'U.N.', 'EU', 'E.U.', 'AU', 'G7', 'G8', 'G20', 'G77']);
const DOLLAR = hashOf('$');
const HYPHEN = hashOf('-');
const OPENING = hashOf('(');
const CLOSING = hashOf(')');

/**
 * Adds what the tagger overlooked and a reader would not: two or more capitalised words behind a title
 * ("vice-president JD Moss"), an acronym in running text; and makes a surname the person's again that
 * the article introduces elsewhere.
 */
export function recoverNames(
  words: Words,
  tokens: readonly Token[],
  names: NameSpan[],
  works: Uint8Array,
): NameSpan[] {
  const surnames = surnamesOf(words, names);
  const companies = companiesOf(words, names, surnames);
  const called = calledOf(words, names);
  for (const name of names) {
    const first = name.first;
    if (called.has(runHash(words, first, name.last - 1))) name.kind = ORGANISATION;
    const isPlace =
      ((words.lists[first] as number) & (COUNTRY | LARGE_PLACE | SMALL_PLACE | ORGANISATION_LIST)) !== 0;
    const stray =
      (name.kind === LOCATION || name.kind === ORGANISATION) && name.last - first === 1 && !isPlace;
    const surname = surnames[words.word[first] as number] as number;
    if (stray && (surname > 0 || (surname !== NO_SURNAME && name.kind === LOCATION))) name.kind = PERSON;
    else if (
      name.last - first === 1 &&
      (companies[words.word[first] as number] as number) >= (name.kind === PERSON ? BEGINS : CALLED) &&
      (name.kind === PERSON || stray)
    )
      name.kind = ORGANISATION;
  }
  const alone = aloneOf(words, names, surnames);
  const known = beginningsOf(words, names);
  const named = { known, alone };
  const acronyms = acronymsOf(words, labelsOf(names, words.count));
  const found: NameSpan[] = [];
  /** Looks between two names. */
  const search = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      if (works[i] === 1 || !isCapital(words, i)) continue;
      if (words.casing[i] !== SENTENCE_CASE) {
        const name = headlineName(words, i, to, named);
        if (name) {
          found.push(name);
          i = name.last - 1;
        }
        continue;
      }
      let first = i;
      while (i + 1 < to && i + 1 < (words.last[first] as number) && isCapital(words, i + 1)) i++;
      // The rest of a run whose beginning is a name is no name of its own.
      if (first > (words.first[first] as number) && isCapital(words, first - 1)) continue;
      // "Ms. Winslet": the title is no part of the name.
      while (first < i && is(words, first, COURTESY)) first++;
      // "Passenger Ana Bek": who she is, with the capital of the sentence.
      if (i - first > 1 && first === words.first[first] && is(words, first, ROLE_NOUN)) first++;
      const kind = kindOfRun(words, tokens, first, i, found.at(-1), known, acronyms);
      if (kind !== null) found.push({ first, last: i + 1, kind });
    }
  };
  let next = 0;
  for (const name of names) {
    if (name.first < next) continue;
    search(next, name.first);
    const headed = words.casing[name.first] !== SENTENCE_CASE;
    const whole = (headed && longerName(words, name.first, words.count, named)) || name;
    found.push(whole.last > name.last ? whole : name);
    next = (found[found.length - 1] as NameSpan).last;
  }
  search(next, words.count);
  return found;
}

/** Ends nobody's longer name. */
const NO_SURNAME = -0x7fffffff;

/**
 * For each distinct word, how much oftener (plus one) the article gives it as a person's name than as a place's or
 * an organisation's; only for words that end a longer name which begins as people's names do.
 */
function surnamesOf(words: Words, names: readonly NameSpan[]): Int32Array {
  const ends = new Uint8Array(words.lowerCount.length);
  const balance = new Int32Array(words.lowerCount.length);
  for (const { kind, first, last } of names) {
    const word = words.word[last - 1] as number;
    if (kind === PERSON) {
      balance[word] = (balance[word] as number) + 1;
      if (last - first > 1 && ((words.lists[first] as number) & (FIRST_NAME | LEADER)) !== 0) ends[word] = 1;
    } else if (last - first === 1) balance[word] = (balance[word] as number) - 1;
  }
  for (let word = 0; word < balance.length; word++)
    balance[word] = ends[word] === 1 ? (balance[word] as number) + 1 : NO_SURNAME;
  return balance;
}

/** What an unnamed run of capitalised words from `first` to `last` (inclusive) names; null for nothing. */
function kindOfRun(
  words: Words,
  tokens: readonly Token[],
  first: number,
  last: number,
  before: NameSpan | undefined,
  known: ReadonlyMap<number, number>,
  acronyms: ReadonlyMap<number, number>,
): number | null {
  if (isCountry(words, first, last) || (last === first && isState(tokens, first))) return LOCATION;
  if (isConstituency(words, first, last, before)) return LOCATION;
  const start = words.first[first] as number;
  const titled = first > start && is(words, first - 1, first - 1 === start ? TITLE | ROLE_NOUN : TITLE);
  // "Ms. Drain", whatever drains there are.
  const polite = titled && is(words, first - 1, COURTESY);
  if (polite && last === first && !is(words, first, TITLE)) return PERSON;
  if (titled && last > first && last - first < 4) return PERSON;
  if (last === first && (isTitledSurname(words, first) || isLeader(words, first))) return PERSON;
  if (last > first && (isListedOrganisation(words, first, last) || isFirm(words, first, last)))
    return ORGANISATION;
  if (last > first) return known.get(runHash(words, first, last)) ?? null;
  if (acronyms.get(words.acronym[first] as number) === UNNAMED) return null;
  return isOrganisation(words, tokens, first) ? ORGANISATION : null;
}

/** "President Vucic": one word behind a title in capitals, and no list knows it as anything but a person's. */
function isTitledSurname(words: Words, at: number): boolean {
  if (
    at <= (words.first[at] as number) ||
    words.form[at] !== CAPITALISED ||
    words.form[at - 1] !== CAPITALISED
  )
    return false;
  if (!is(words, at - 1, TITLE) || is(words, at, TITLE | DEMONYM | ROLE_NOUN)) return false;
  return ((words.lists[at] as number) & ~(FIRST_NAME | LAST_NAME | LEADER)) === 0;
}

/** A head of state's name that is nothing else, behind a word of the sentence that is no article. */
function isLeader(words: Words, at: number): boolean {
  if (at <= (words.first[at] as number) || words.form[at] !== CAPITALISED) return false;
  if (words.form[at - 1] !== LOWER || ARTICLES.has(words.hash[at - 1] as number)) return false;
  if ((words.lowerCount[words.word[at] as number] as number) > 0) return false;
  return ((words.lists[at] as number) & ~LAST_NAME) === LEADER && !is(words, at, CALENDAR | TITLE);
}

/** For each distinct word that is a name by itself in running text, or ends a person's, the kind plus one; else 0. */
function aloneOf(words: Words, names: readonly NameSpan[], surnames: Int32Array): Uint8Array {
  const alone = new Uint8Array(surnames.length);
  for (let word = 0; word < surnames.length; word++)
    if ((surnames[word] as number) > 0) alone[word] = PERSON + 1;
  for (const { kind, first, last } of names) {
    if (words.casing[first] !== SENTENCE_CASE) continue;
    const word = words.word[last - 1] as number;
    if (last - first === 1) alone[word] = kind + 1;
    else if (kind === PERSON && alone[word] === 0) alone[word] = PERSON + 1;
  }
  return alone;
}

/** The kinds of all longer names, and of their beginnings of two words and more, by hash. */
function beginningsOf(words: Words, names: readonly NameSpan[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const { kind, first, last } of names) {
    let hash = words.hash[first] as number;
    for (let i = first + 1; i < last && i < first + LONGEST_PHRASE; i++) {
      hash = extendPhrase(hash, words.hash[i] as number);
      if (i === last - 1 || kind === ORGANISATION) known.set(hash, kind);
    }
  }
  return known;
}

/** The whole run is a country or region that the lists know. */
function isCountry(words: Words, first: number, last: number): boolean {
  const part = last === first ? 4 : 3;
  // A word that the lists know as something else too may only share a bucket with a country.
  if (((words.lists[first] as number) & (COMMON_WORD | ORGANISATION_LIST)) !== 0) return false;
  if (words.hash[last + 1] === DOLLAR) return false;
  return ((words.phrase[first] as number) & COUNTRY) !== 0 && words.phrasePart[last] === part;
}

/** "The carrier Nordvind Shipping AS": ends as only organisations do, inside a sentence. */
function isFirm(words: Words, first: number, last: number): boolean {
  if (first <= (words.first[first] as number)) return false;
  return is(words, last, LEGAL_FORM) || (is(words, last, CAPITAL_FORM) && words.form[last] === ALL_CAPITALS);
}

/** The whole run is one organisation that the lists know. */
function isListedOrganisation(words: Words, first: number, last: number): boolean {
  return (
    words.phrase[first] === ORGANISATION_LIST && words.phrasePart[first] === 1 && words.phrasePart[last] === 3
  );
}

/** "(LDP-Osaka)": what stands behind a party and a hyphen, up to the bracket. */
function isConstituency(words: Words, first: number, last: number, party: NameSpan | undefined): boolean {
  return (
    party?.kind === ORGANISATION &&
    party.last === first - 1 &&
    words.hash[first - 1] === HYPHEN &&
    words.hash[party.first - 1] === OPENING &&
    words.hash[last + 1] === CLOSING
  );
}

function isCapital(words: Words, i: number): boolean {
  return words.form[i] === CAPITALISED || words.form[i] === ALL_CAPITALS;
}

/** A name on the web, an acronym that is no common noun ("DNA"), or a word that the text calls a company. */
function isOrganisation(words: Words, tokens: readonly Token[], i: number): boolean {
  if ((words.lists[i] as number) & COMMON_WORD) return false;
  const text = (tokens[i] as Token).text;
  if (/\.(?:com|org|net)$/.test(text)) return true;
  if (UNIONS.has(text)) return true;
  if (words.form[i] === ALL_CAPITALS) return /^\p{Lu}{3,6}$/u.test(text) && !is(words, i, PLAIN_ACRONYM);
  return i > (words.first[i] as number) && isCalledCompany(words, i, i + 1) && !is(words, i, DEMONYM);
}
