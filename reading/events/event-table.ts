import type { EventLists } from './lexicon/event-lists.ts';
import type { Stance } from './lexicon/operators.ts';

/** The words of events as their table holds them, made of the lists by scripts/write-lexicon. Those of verbs are in groups (lemmas.ts), the others have commas between their phrases. */
export interface EventTable extends EventLists {
  /** How each verb makes its forms, in the order of lemmas.ts: numbers of patterns, parted by blanks. */
  patterns: string;
  /** Nouns followed by "to", with the stance that each tells. */
  stanceNouns: Readonly<Record<string, Stance>>;
}
