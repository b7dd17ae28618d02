import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import type { NameSpan } from './tag-names.ts';
import { CLAUSE_VERB, DEMONYM, is, MEASURE, ROLE_MODIFIER, ROLE_NOUN, ROLE_NOUNS } from './word-classes.ts';
import type { Words } from './words.ts';

/** Longest role, in tokens. */
const LONGEST = 18;
const OPENERS = new Set('a an the his her their its one former then-president'.split(' '));
const ENDS = new Set([',', '.', ';', ':', '!', '?', '(', ')', '"', '“', '”', '—', '–', '_', '--']);
const CLAUSES = new Set('who whom whose which that where when and but'.split(' '));

/**
 * How the text describes the actor that is named from `first` to `last`: the apposition behind the name
 * ("Oleg Bondar, 45, a teacher in Lviv,"), or else, for a person, the title before it ("Foreign Minister Bondar").
 * @param nameAt for every token the index of the name it belongs to, or -1
 */
export function roleBehind(source: Source, words: Words, name: NameSpan): Mention | null {
  const { tokens } = source;
  const sentenceLast = words.last[name.first] as number;
  let i = name.last;
  if (tokens[i]?.text !== ',' || i >= sentenceLast) return null;
  i++;
  // "Bondar, 45, a teacher": the age stands between.
  if (isAge(tokens[i]) && tokens[i + 1]?.text === ',') i += 2;
  const first = i;
  const opener = tokens[first]?.text.toLowerCase() ?? '';
  if (!OPENERS.has(opener) && !is(words, first, ROLE_NOUN) && !isGenitive(tokens, first)) return null;
  // "An hour less than planned": a measure, not a description.
  if (is(words, first + 1, MEASURE)) return null;
  let sawNoun = false;
  for (; i < sentenceLast && i - first < LONGEST; i++) {
    const word = (tokens[i] as Token).text.toLowerCase();
    if (ENDS.has(word) || (CLAUSES.has(word) && word !== 'and')) break;
    if (word === 'and' && !isLower(tokens[i + 1])) break;
    // "In Oslo, the minister said": a clause.
    if (is(words, i, CLAUSE_VERB) || word === 'than') return null;
    sawNoun ||= is(words, i, ROLE_NOUN | ROLE_NOUNS);
  }
  if (i - first < 1 || i - first >= LONGEST) return null;
  // A thing needs an article ("Acme, a maker of pumps"), a person a noun for people.
  if (!(sawNoun || ((opener === 'a' || opener === 'an' || opener === 'the') && name.kind !== 0))) return null;
  return between(source, first, i);
}

/** The title before a person's name: modifiers, nationalities and names, then a noun for people. */
export function roleBefore(source: Source, words: Words, name: NameSpan, nameAt: Int32Array): Mention | null {
  const { tokens } = source;
  const sentenceFirst = words.first[name.first] as number;
  if (name.first - 1 < sentenceFirst || !is(words, name.first - 1, ROLE_NOUN)) return null;
  let first = name.first - 1;
  while (first > sentenceFirst && name.first - first < LONGEST) {
    const token = tokens[first - 1] as Token;
    const fits =
      is(words, first - 1, ROLE_MODIFIER | ROLE_NOUN | DEMONYM) ||
      (nameAt[first - 1] as number) >= 0 ||
      (/^['’]s$/.test(token.text) && (nameAt[first - 2] ?? -1) >= 0);
    if (!fits) break;
    first--;
  }
  while (/^['’]s$/.test(tokens[first]?.text ?? '')) first++;
  return between(source, first, name.first);
}

function between(source: Source, first: number, last: number): Mention {
  const start = (source.tokens[first] as Token).start;
  const end = (source.tokens[last - 1] as Token).end;
  return { start, end, text: source.text.slice(start, end) };
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/.test(token.text);
}

/** "Chile's finance minister": a name and its 's. */
function isGenitive(tokens: readonly Token[], i: number): boolean {
  return (
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') && [1, 2, 3].some((n) => /^['’]s$/.test(tokens[i + n]?.text ?? ''))
  );
}

function isLower(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text);
}
