import { withS } from '../lexicon/inflect.ts';
import { splitWords } from '../lexicon/split-words.ts';
import type { Token } from '../tokens.ts';
import { type EventLists, type GrammarWords, phrasesOf } from './event-lists.ts';
import type { Thing } from './lexicon/things.ts';
import type { VerbReading } from './verb-readings.ts';
import { ADVERB, PARTICLE } from './word-classes.ts';
import type { WordTable } from './word-table.ts';

/** All that is known of one word, so that it is looked up once. */
export interface WordEntry {
  /** Bits of word-classes.ts. */
  classes: number;
  /** Bits of word-kinds.ts. */
  kinds: number;
  /** What it can mean as a verb. */
  verbs: readonly VerbReading[] | null;
  /** Nouns and noun phrases, singular and plural, that it is the first word of; the longest first. */
  things: readonly ThingPhrase[] | null;
}

/** A noun or noun phrase and the classes it belongs to. */
export interface ThingPhrase {
  words: string[];
  things: Thing[];
}

/** Brings together what is known of each word. */
export function wordEntries(
  verbs: ReadonlyMap<string, VerbReading[]>,
  things: ReadonlyMap<string, ThingPhrase[]>,
  grammar: GrammarWords,
  kindWords: GrammarWords,
): Map<string, WordEntry> {
  const classes = bitsOf(grammar);
  const kinds = bitsOf(kindWords);
  for (const part of partsOf(verbs)) classes.set(part, (classes.get(part) ?? 0) | PARTICLE);
  const index = new Map<string, WordEntry>();
  for (const word of [...verbs.keys(), ...things.keys(), ...classes.keys(), ...kinds.keys()])
    index.set(word, {
      classes: (classes.get(word) ?? 0) | (isAdverb(word) ? ADVERB : 0),
      kinds: kinds.get(word) ?? 0,
      verbs: verbs.get(word) ?? null,
      things: things.get(word) ?? null,
    });
  return index;
}

function bitsOf(words: GrammarWords): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, list] of words)
    for (const word of splitWords(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** All words that follow some verb in some sense of it. */
function partsOf(verbs: ReadonlyMap<string, VerbReading[]>): Set<string> {
  const readings = [...verbs.values()].flat();
  return new Set(readings.flatMap(({ senses }) => [...senses.byPart.keys()]));
}

const UNKNOWN: WordEntry = { classes: 0, kinds: 0, verbs: null, things: null };
const UNKNOWN_ADVERB: WordEntry = { classes: ADVERB, kinds: 0, verbs: null, things: null };

/** What is known of a token of a text. */
export function entryOf(words: WordTable<WordEntry>, text: string, { start, end, lower }: Token): WordEntry {
  return words.get(text, start, end, lower) ?? (isAdverb(lower) ? UNKNOWN_ADVERB : UNKNOWN);
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4;
}

/** Nouns in singular and plural, by their first word. */
export function thingPhrases(lists: EventLists['things']): Map<string, ThingPhrase[]> {
  const phrases = new Map<string, ThingPhrase>();
  for (const [thing, list] of Object.entries(lists)) {
    for (const noun of phrasesOf(list)) {
      for (const form of new Set([noun, withS(noun)])) {
        const phrase = phrases.get(form) ?? { words: form.split(' '), things: [] };
        phrase.things.push(thing as Thing);
        phrases.set(form, phrase);
      }
    }
  }
  const byFirst = new Map<string, ThingPhrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
