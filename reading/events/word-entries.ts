import { splitWords } from '../lexicon/split-words.ts';
import type { FormPattern } from '../lexicon/verb-forms.ts';
import type { Token } from '../tokens.ts';
import type { EventTable } from './event-table.ts';
import { formReadings, type WordForm } from './form-readings.ts';
import type { LemmaSenses } from './lemma-senses.ts';
import type { GrammarWords } from './lexicon/event-lists.ts';
import { type ThingPhrase, thingPhrases, thingsByFirst } from './thing-phrases.ts';
import { ADVERB } from './word-classes.ts';
import { WordTable } from './word-table.ts';

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

/** One reading of a word form. */
export interface VerbReading {
  form: WordForm;
  senses: LemmaSenses;
}

/** Brings together what is known of each word, when a text first has it. */
export function wordEntries(table: EventTable, patterns: readonly FormPattern[]): WordTable<WordEntry> {
  const verbs = formReadings(table, patterns);
  const things = thingsByFirst(table.things);
  const classes = bitsOf(table.grammar);
  const kinds = bitsOf(table.kinds);
  const words = new Set(verbs.keys());
  for (const known of [things, classes, kinds]) for (const word of known.keys()) words.add(word);
  return new WordTable([...words], (word) => ({
    classes: (classes.get(word) ?? 0) | (isAdverb(word) ? ADVERB : 0),
    kinds: kinds.get(word) ?? 0,
    verbs: verbs.get(word)?.map(({ form, lemma }) => ({ form, senses: lemma.senses })) ?? null,
    things: thingPhrases(word, things.get(word)),
  }));
}

function bitsOf(words: GrammarWords): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, list] of words)
    for (const word of splitWords(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
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
