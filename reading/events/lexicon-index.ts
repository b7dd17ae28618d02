import type { FormPattern } from '../lexicon/verb-forms.ts';
import type { EventType } from '../types.ts';
import type { EventTable } from './event-table.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import type { Thing } from './lexicon/things.ts';
import { type WordEntry, wordEntries } from './word-entries.ts';
import type { WordTable } from './word-table.ts';

/** The lexicon turned round: from word forms to what they can mean. Never changes once opened. */
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

/** Opens the lexicon of events. */
export function openLexiconIndex(table: EventTable, patterns: readonly FormPattern[]): LexiconIndex {
  return {
    words: wordEntries(table, patterns),
    games: { words: new Set(table.gameWords.split(',')), verbs: new Set(table.gameVerbs.split(',')) },
    mishaps: new Set(table.mishaps.split(',')),
    sufferings: new Set(table.sufferings.split(',')),
    pairs: pairsOf(table.pairs),
  };
}

function pairsOf(pairs: EventTable['pairs']): ObjectEvents {
  const lights = Object.entries(pairs) as [LightVerb, Partial<Record<Thing, EventType>>][];
  return new Map(lights.map(([light, events]) => [light, Object.entries(events) as [Thing, EventType][]]));
}
