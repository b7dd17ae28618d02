import { splitWords } from '../lexicon/split-words.ts';
import { hashOf } from './hash.ts';
import { extendPhrase } from './name-lists.ts';

/** Words by class, parted by white space, in folded form. */
export type ClassWords = readonly (readonly [wordClass: number, words: string])[];
/** Words in the singular; what is made with -s gets a class of its own. */
export type InflectedWords = readonly (readonly [singular: number, plural: number, words: string])[];

/** The words of names as their table holds them. */
export interface ActorLists {
  classes: ClassWords;
  inflected: InflectedWords;
  /** Names that mean the same everywhere, in folded form without full stops, the fullest first. */
  aliases: readonly (readonly string[])[];
  /** Folded name → whom it may mean. */
  metonyms: Readonly<Record<string, readonly string[]>>;
  /** Capitalised phrases that act in no article, in folded form. */
  notActors: readonly string[];
}

/** What the rules of names know of words. Never changes once built. */
export interface ActorVocabulary {
  /** Bits of word-classes.ts by folded hash. */
  classes: ReadonlyMap<number, number>;
  /** Folded name without full stops → the name that stands for all of its kind. */
  aliases: ReadonlyMap<string, string>;
  metonyms: ReadonlyMap<string, readonly string[]>;
  /** Hashes of phrases, built as `extendPhrase` does. */
  notActors: ReadonlySet<number>;
}

/** Turns the lists round: from words to their classes. */
export function actorVocabularyOf(lists: ActorLists): ActorVocabulary {
  const classes = new Map<number, number>();
  const add = (word: string, bit: number) => {
    const hash = hashOf(word);
    classes.set(hash, (classes.get(hash) ?? 0) | bit);
  };
  for (const [bit, words] of lists.classes) for (const word of splitWords(words)) add(word, bit);
  for (const [singular, plural, words] of lists.inflected)
    for (const word of splitWords(words)) {
      add(word, singular);
      if (!/(?:s|ese|sh|ch)$/.test(word)) add(`${word}s`, plural);
    }
  return {
    classes,
    aliases: new Map(lists.aliases.flatMap((names) => names.map((name) => [name, names[0] as string]))),
    metonyms: new Map(Object.entries(lists.metonyms)),
    notActors: new Set(lists.notActors.map((phrase) => phrase.split(' ').map(hashOf).reduce(extendPhrase))),
  };
}
