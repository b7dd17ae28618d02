import { splitWords } from '../lexicon/split-words.ts';
import { type FormPattern, formsOf, type VerbList } from '../lexicon/verb-forms.ts';
import type { Approximator, FigureKind } from '../types.ts';

/** A unit of measure as figures name it, and the kind of figure it makes. */
export interface UnitWord {
  unit: string;
  kind: FigureKind;
  /** True for forms that are words of their own ("m", "g"): only glued to digits. */
  gluedOnly: boolean;
}

/** Which end of the interval a hedge leaves open: lower = at least the value, upper = at most the value. */
type Bound = 'lower' | 'upper' | null;

export interface Hedge {
  approx: Approximator;
  bound: Bound;
}

/** A hedge with the words that tell it. */
export interface HedgePhrase extends Hedge {
  words: string[];
}

/** A money word behind an amount. */
export interface CurrencyWord {
  code: string;
  /** Worth in units of `code`: 0.01 for cents. */
  worth: number;
  /** True for words that mean something else as well: only after millions or an adjective. */
  doubtful: boolean;
  /** Codes by the adjective before it. */
  byNation: ReadonlyMap<string, string>;
}

/** What the tables say of one word, in lower case. */
export interface WordEntry {
  /** Bits of word-classes.ts. */
  classes: number;
  /** Bits of senses.ts. */
  senses: number;
  /** Bits of traits.ts. */
  traits: number;
  /** Base of the verb that it is a form of. */
  verb: string | null;
  /** The verb that a noun or state stands for: "deaths" is die. */
  act: string | null;
  unit: UnitWord | null;
  /** Units of several words that begin with it, the longest first. */
  longUnits: readonly { words: readonly string[]; unit: UnitWord }[];
  /** ISO codes as a sign, before a dollar sign, before an amount, and for a sign lost on the way. */
  sign: string | null;
  dollar: string | null;
  code: string | null;
  lostSign: string | null;
  currency: CurrencyWord | null;
  /** Hedges that end with it, the longest first. */
  hedges: readonly HedgePhrase[];
  /** Hedges behind a number that begin with it. */
  hedgesAfter: readonly HedgePhrase[];
}

/** What the tables say of words, by word. Never changes once built. */
export type Vocabulary = ReadonlyMap<string, WordEntry>;

/** What the tables say of any other word: nothing. */
export const UNKNOWN: WordEntry = {
  classes: 0,
  senses: 0,
  traits: 0,
  verb: null,
  act: null,
  unit: null,
  longUnits: [],
  sign: null,
  dollar: null,
  code: null,
  lostSign: null,
  currency: null,
  hedges: [],
  hedgesAfter: [],
};

/** Words by what they have in common, parted by white space. */
type Grouped = Readonly<Record<string, string>>;

export type UnitLists = Readonly<Partial<Record<FigureKind, Grouped>>>;

export interface MoneyLists {
  signs: Grouped;
  dollars: Grouped;
  codes: Grouped;
  lost: Grouped;
  words: readonly { code: string; forms: string; nations?: string; worth?: number; doubtful?: boolean }[];
}

/** A hedge and its phrases, parted by bars. */
export type HedgeList = readonly [approx: Approximator, bound: Bound, phrases: string];

/** The words of figures as their table holds them. */
export interface FigureTable {
  classes: readonly (readonly [wordClass: number, words: string])[];
  senses: readonly (readonly [sense: number, words: string])[];
  traits: readonly (readonly [trait: number, words: string])[];
  /** Of two verbs that share a form the later one has it. */
  verbs: VerbList;
  /** Senses that all forms of these verbs have. */
  verbSenses: readonly (readonly [sense: number, verbs: VerbList])[];
  /** Bit that all forms of the light verbs get, and these verbs. */
  light: readonly [wordClass: number, verbs: string];
  actionNouns: Grouped;
  units: UnitLists;
  money: MoneyLists;
  hedges: readonly HedgeList[];
  hedgesAfter: readonly HedgeList[];
}

/** Turns the lists of words into one entry a word. */
export function vocabularyOf(lists: FigureTable, patterns: readonly FormPattern[]): Vocabulary {
  const entries = new Map<string, WordEntry>();
  const entry = (word: string): WordEntry => {
    const known = entries.get(word) ?? { ...UNKNOWN };
    entries.set(word, known);
    return known;
  };
  for (const [bit, words] of lists.classes) for (const word of splitWords(words)) entry(word).classes |= bit;
  for (const [bit, words] of lists.senses) for (const word of splitWords(words)) entry(word).senses |= bit;
  for (const [bit, words] of lists.traits) for (const word of splitWords(words)) entry(word).traits |= bit;
  for (const [verb, form] of formsOf(lists.verbs, patterns)) entry(form).verb = verb;
  const light = new Set(splitWords(lists.light[1]));
  for (const word of entries.values()) if (word.verb && light.has(word.verb)) word.classes |= lists.light[0];
  for (const [bit, verbs] of lists.verbSenses)
    for (const [, form] of formsOf(verbs, patterns)) entry(form).senses |= bit;
  for (const [word, act] of grouped(lists.actionNouns)) entry(word).act = act;
  addUnits(lists.units, entry);
  addMoney(lists.money, entry);
  forEachHedge(lists.hedges, (hedge) => {
    const last = entry(hedge.words.at(-1) as string);
    last.hedges = [...last.hedges, hedge].sort((a, b) => b.words.length - a.words.length);
  });
  forEachHedge(lists.hedgesAfter, (hedge) => {
    const first = entry(hedge.words[0] as string);
    first.hedgesAfter = [...first.hedgesAfter, hedge];
  });
  return entries;
}

function forEachHedge(lists: readonly HedgeList[], each: (hedge: HedgePhrase) => void): void {
  for (const [approx, bound, phrases] of lists)
    for (const phrase of phrases.split('|')) each({ approx, bound, words: phrase.split(' ') });
}

function addUnits(lists: UnitLists, entry: (word: string) => WordEntry): void {
  for (const [kind, units] of Object.entries(lists))
    for (const [unit, forms] of Object.entries(units)) {
      const [free = '', glued = ''] = forms.split('!');
      const add = (gluedOnly: boolean) => (form: string) => {
        const words = form.split('_');
        const first = entry(words[0] as string);
        const found = { unit, kind: kind as FigureKind, gluedOnly };
        if (words.length === 1) first.unit = found;
        else
          first.longUnits = [...first.longUnits, { words, unit: found }].sort(
            (a, b) => b.words.length - a.words.length,
          );
      };
      splitWords(free).forEach(add(false));
      splitWords(glued).forEach(add(true));
    }
}

function addMoney(lists: MoneyLists, entry: (word: string) => WordEntry): void {
  for (const [word, code] of grouped(lists.signs)) entry(word).sign = code;
  for (const [word, code] of grouped(lists.dollars)) entry(word).dollar = code;
  for (const [word, code] of grouped(lists.codes)) entry(word).code = code;
  for (const [word, code] of grouped(lists.lost)) entry(word).lostSign = code;
  for (const { code, forms, nations = '', worth = 1, doubtful = false } of lists.words) {
    const byNation = new Map(splitWords(nations).map((pair) => pair.split(':') as [string, string]));
    for (const form of splitWords(forms)) entry(form).currency = { code, worth, doubtful, byNation };
  }
}

function grouped(lists: Grouped): [word: string, group: string][] {
  return Object.entries(lists).flatMap(([group, words]) =>
    splitWords(words).map((word): [string, string] => [word, group]),
  );
}
