import type { EventTable } from './event-table.ts';
import type { Thing } from './lexicon/things.ts';

/** A noun or noun phrase and the classes it belongs to. */
export interface ThingPhrase {
  words: string[];
  things: Thing[];
}

/** A noun as its list has it ("talk", "ally|allies"), and the list. */
type ListedNoun = readonly [noun: string, thing: Thing];

/** Nouns by the first word of their singular and plural. */
export function thingsByFirst(lists: EventTable['things']): Map<string, ListedNoun[]> {
  const byFirst = new Map<string, ListedNoun[]>();
  for (const [thing, list] of Object.entries(lists) as [Thing, string][])
    for (const noun of list.split(',')) {
      const listed: ListedNoun = [noun, thing];
      const blank = noun.indexOf(' ');
      if (blank >= 0) add(byFirst, noun.slice(0, blank), listed);
      else for (const form of formsOf(noun)) add(byFirst, form, listed);
    }
  return byFirst;
}

function add(byFirst: Map<string, ListedNoun[]>, first: string, noun: ListedNoun): void {
  const nouns = byFirst.get(first);
  if (nouns) nouns.push(noun);
  else byFirst.set(first, [noun]);
}

/** The phrases that begin with the first word of these, the longest first; null for none. */
export function thingPhrases(first: string, nouns: readonly ListedNoun[] | undefined): ThingPhrase[] | null {
  if (!nouns) return null;
  const phrases = new Map<string, ThingPhrase>();
  for (const [noun, thing] of nouns)
    for (const form of formsOf(noun)) {
      const words = form.split(' ');
      if (words[0] !== first) continue;
      const phrase = phrases.get(form) ?? { words, things: [] };
      phrases.set(form, phrase);
      if (!phrase.things.includes(thing)) phrase.things.push(thing);
    }
  return [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
}

function formsOf(noun: string): string[] {
  return noun.includes('|') ? noun.split('|') : [noun, `${noun}s`];
}
