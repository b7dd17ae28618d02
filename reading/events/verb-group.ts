import { ADVERBS, BE, BE_PASSIVE, DO, HAVE, NOT } from './lexicon/grammar-words.ts';
import { DEMAND_MODALS, INTENT_MODALS, MAYBE_MODALS } from './lexicon/operators.ts';
import type { SentenceWords } from './sentence-words.ts';

/** How a verb is put: as fact, as an intention, as a mere possibility, as a duty. */
export type Mood = 'fact' | 'intent' | 'maybe' | 'duty';

/** How far back a verb's auxiliaries are looked for. */
const GROUP_REACH = 5;

/** A verb's auxiliaries. */
export interface VerbGroup {
  groupFrom: number;
  be: boolean;
  helped: boolean;
  passive: boolean;
  negated: boolean;
  mood: Mood;
  infinitive: boolean;
}

/** Reads the auxiliaries before a verb, from the nearest outwards. */
export function groupBefore({ words }: SentenceWords, at: number): VerbGroup {
  const group: VerbGroup = {
    groupFrom: at,
    be: false,
    helped: false,
    passive: false,
    negated: false,
    mood: 'fact',
    infinitive: false,
  };
  for (let i = at - 1; i >= 0 && i >= at - GROUP_REACH; i--) {
    const word = words[i] as string;
    if (NOT.has(word)) group.negated = true;
    if (BE.has(word)) {
      group.be = true;
      group.passive ||= BE_PASSIVE.has(word);
    } else if (word === 'to') group.infinitive = true;
    else if (INTENT_MODALS.has(word)) group.mood = 'intent';
    else if (MAYBE_MODALS.has(word)) group.mood = 'maybe';
    else if (DEMAND_MODALS.has(word)) group.mood = 'duty';
    else if (!HAVE.has(word) && !DO.has(word) && !NOT.has(word)) {
      if (isAdverb(word)) continue;
      break;
    }
    group.helped = true;
    group.groupFrom = i;
    if (group.infinitive) break;
  }
  return group;
}

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4);
}

/** A form of "be", "have" or "do", or a modal. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || INTENT_MODALS.has(word) || MAYBE_MODALS.has(word);
}
