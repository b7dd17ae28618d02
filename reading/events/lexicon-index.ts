import type { EventType } from '../types.ts';
import { type EventLists, phrasesOf } from './event-lists.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import type { Thing } from './lexicon/things.ts';
import { verbReadings } from './verb-readings.ts';
import { thingPhrases, type WordEntry, wordEntries } from './word-entries.ts';
import { WordTable } from './word-table.ts';

/** The lexicon turned round: from word forms to what they can mean. Never changes once built. */
export interface LexiconIndex {
  words: WordTable<WordEntry>;
  /** Words of sport, and verbs that in sport hurt nobody. */
  games: { words: ReadonlySet<string>; verbs: ReadonlySet<string> };
  /** Forces of nature and mishaps, which attack nobody. */
  mishaps: ReadonlySet<string>;
  /** Verbs whose participle alone tells who suffered: "reporter arrested in Lima". */
  sufferings: ReadonlySet<string>;
  pairs: ObjectEvents;
}

/** What a light verb and its object make together. First match wins for one object. */
type ObjectEvents = ReadonlyMap<LightVerb, readonly (readonly [Thing, EventType])[]>;

/** Derives all forms of the lexicon's words. */
export function lexiconIndex(lists: EventLists, irregular: Record<string, string>): LexiconIndex {
  const entries = wordEntries(
    verbReadings(lists, irregular),
    thingPhrases(lists.things),
    lists.grammar,
    lists.kinds,
  );
  return {
    words: new WordTable(entries),
    games: { words: new Set(phrasesOf(lists.gameWords)), verbs: new Set(phrasesOf(lists.gameVerbs)) },
    mishaps: new Set(phrasesOf(lists.mishaps)),
    sufferings: new Set(phrasesOf(lists.sufferings)),
    pairs: pairsOf(lists.pairs),
  };
}

function pairsOf(pairs: EventLists['pairs']): ObjectEvents {
  const lights = Object.entries(pairs) as [LightVerb, Partial<Record<Thing, EventType>>][];
  return new Map(lights.map(([light, events]) => [light, Object.entries(events) as [Thing, EventType][]]));
}
