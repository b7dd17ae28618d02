import type { EventTable } from '../../reading/events/event-table.ts';
import { lemmasIn } from '../../reading/events/lemmas.ts';
import type { EventLists } from '../../reading/events/lexicon/event-lists.ts';
import { STANCE_NOUNS } from '../../reading/events/lexicon/operators.ts';
import type { FormPatterns } from './form-patterns.ts';
import { withS } from './inflect.ts';
import { grouped, phrasesOf, tidy } from './tidy-phrases.ts';

/** The words of events as their table holds them. */
export function eventTable(lists: EventLists, patterns: FormPatterns): EventTable {
  const senses = sensesIn(lists);
  const table = {
    acts: mapped(lists.acts, sorted),
    lights: mapped(lists.lights, sorted),
    stances: mapped(lists.stances, (list) => grouped(list)),
    says: grouped(lists.says),
    weak: grouped(lists.weak, senses),
    objectless: grouped(lists.objectless, senses),
    lawful: grouped(lists.lawful, senses),
    suffered: grouped(lists.suffered, senses),
    transitive: grouped(lists.transitive, senses),
  };
  return {
    ...table,
    patterns: patterns.listOf([...lemmasIn(table).keys()]).patterns,
    grammar: lists.grammar,
    kinds: lists.kinds,
    pairs: lists.pairs,
    stanceAdjectives: mapped(lists.stanceAdjectives, tidy),
    opinions: mapped(lists.opinions, tidy),
    stanceNouns: STANCE_NOUNS,
    deeds: lists.deeds,
    things: mapped(lists.things, withPlurals),
    gameWords: tidy(lists.gameWords),
    gameVerbs: tidy(lists.gameVerbs),
    mishaps: tidy(lists.mishaps),
    sufferings: tidy(lists.sufferings),
  };
}

/** All verbs and phrases of verbs that some list gives a meaning. */
function sensesIn({ acts, lights, stances, says }: EventLists): Set<string> {
  const lists = [...Object.values(acts), ...Object.values(lights), ...Object.values(stances), says];
  return new Set(lists.flatMap((list) => phrasesOf(list.replaceAll('?', ''))));
}

function sorted(list: string): string {
  return grouped(phrasesOf(list).sort().join());
}

/** Nouns with what their plurals end in where it is no plain "s": "talk", "ally|allies". */
function withPlurals(list: string): string {
  return [...new Set(phrasesOf(list))]
    .sort()
    .map((noun) => (withS(noun) === `${noun}s` ? noun : `${noun}|${withS(noun)}`))
    .join();
}

/** Each of the lists changed alike. */
function mapped<Lists extends object>(lists: Lists, change: (list: string) => string): Lists {
  const changed = Object.entries(lists).map(([kind, list]) => [kind, change(list)]);
  return Object.fromEntries(changed) as Lists;
}
