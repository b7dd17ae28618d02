import type { Token } from '../tokens.ts';
import { foldToken, hashOf } from './hash.ts';
import { GROUP, LOCATION, ORGANISATION } from './labels.ts';
import { linkPeople } from './link-people.ts';
import type { NameSpan } from './tag-names.ts';
import type { ActorVocabulary } from './vocabulary.ts';
import { COMPANY_SUFFIX } from './word-classes.ts';

/** One name in the text, ready to be compared with others. */
export interface Name extends NameSpan {
  /** Folded words, without a leading article. */
  words: string[];
  /** The words as one string. */
  key: string;
}

/** Which names are one actor: for each name the index of the first name of its actor. */
export function linkNames(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  vocabulary: ActorVocabulary,
): Int32Array {
  const names = spans.map((span) => nameOf(tokens, span));
  const owners = new Int32Array(names.length).fill(-1);
  linkPeople(names, owners);
  linkOrganisations(names, owners, vocabulary);
  linkByKey(names, owners, LOCATION, (name) => vocabulary.aliases.get(bare(name.key)) ?? bare(name.key));
  linkByKey(names, owners, GROUP, (name) => singular(name.key));
  return owners;
}

function nameOf(tokens: readonly Token[], span: NameSpan): Name {
  const { first, last, kind } = span;
  const words: string[] = [];
  let key = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (i === first && last - first > 1 && token.lower === 'the') continue;
    const word = foldToken(token);
    words.push(word);
    key = key === '' ? word : `${key} ${word}`;
  }
  return { first, last, kind, words, key };
}

/** Names of one kind with one key are one actor. */
function linkByKey(names: Name[], owners: Int32Array, kind: number, keyOf: (name: Name) => string): void {
  const owner = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    if (name.kind !== kind || owners[i] !== -1) continue;
    const key = keyOf(name);
    const known = owner.get(key);
    if (known === undefined) owner.set(key, i);
    owners[i] = known ?? i;
  }
}

/**
 * Organisations are one by their bare name ("Acme Inc." and "Acme"), by a known alias ("the UN"), or by the
 * initials of a longer name of the article ("ADB").
 */
function linkOrganisations(names: Name[], owners: Int32Array, vocabulary: ActorVocabulary): void {
  const keys = new Map<string, string>();
  for (const name of names) {
    if (name.kind !== ORGANISATION || name.words.length < 2) continue;
    for (const acronym of initialsOf(name))
      if (!keys.has(acronym)) keys.set(acronym, mainKey(name, vocabulary));
  }
  linkByKey(names, owners, ORGANISATION, (name) => {
    const key = mainKey(name, vocabulary);
    return name.words.length === 1 && key.length > 1 ? (keys.get(key) ?? key) : key;
  });
}

function mainKey({ words, key }: Name, vocabulary: ActorVocabulary): string {
  let length = words.length;
  while (length > 1 && isSuffix(words[length - 1] as string, vocabulary))
    length -= words[length - 2] === ',' ? 2 : 1;
  const main = bare(length === words.length ? key : words.slice(0, length).join(' '));
  return vocabulary.aliases.get(main) ?? main;
}

function isSuffix(word: string, { classes }: ActorVocabulary): boolean {
  return ((classes.get(hashOf(word)) ?? 0) & COMPANY_SUFFIX) !== 0;
}

/** Initials with and without small words ("moi", "mi" for the Ministry of Industry). */
function initialsOf(name: Name): string[] {
  let all = '';
  let large = '';
  for (const word of name.words) {
    if (!/^\p{L}/u.test(word)) continue;
    all += word[0];
    if (!SMALL.has(word)) large += word[0];
  }
  return [all, large].filter((initials) => initials.length > 1);
}

const SMALL = new Set('of the and for in on to de la du des et y'.split(' '));

/** Without full stops: "u.n." is "un". */
function bare(key: string): string {
  return key.includes('.') ? key.replaceAll('.', '') : key;
}

/** "russians" is "russian". */
function singular(key: string): string {
  return /[^s]s$/.test(key) ? key.slice(0, -1) : key;
}
