import { isMark, type SentenceWords } from './sentence-words.ts';
import {
  ADVERB,
  AIM,
  BE,
  BE_PASSIVE,
  DEMAND_MODAL,
  DO,
  HAVE,
  INTENT_MODAL,
  is,
  MAYBE_MODAL,
  NOT,
} from './word-classes.ts';

/** How a verb is put: as fact, as an intention, as what is fixed to come, as a mere possibility, as a duty. */
export type Mood = 'fact' | 'intent' | 'scheduled' | 'maybe' | 'duty';

/** How far back a verb's auxiliaries are looked for. */
const GROUP_REACH = 5;
/** How far before "as saying" it may stand that somebody is quoted. */
const QUOTE_REACH = 16;

/** Before "to" these fix what is to come. */
const SCHEDULING = new Set(['is', 'are']);

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
export function groupBefore(sentence: SentenceWords, at: number): VerbGroup {
  const group: VerbGroup = {
    groupFrom: at,
    be: false,
    helped: false,
    passive: false,
    negated: false,
    mood: 'fact',
    infinitive: false,
  };
  // "Quoted the minister as saying": a verb of his, like any other.
  if (quoteBefore(sentence, at) >= 0) group.be = true;
  for (let i = at - 1; i >= 0 && i >= at - GROUP_REACH; i--) {
    if (is(sentence, i, NOT)) group.negated = true;
    if (is(sentence, i, BE)) {
      group.be = true;
      group.passive ||= is(sentence, i, BE_PASSIVE);
    } else if (sentence.words[i] === 'to') group.infinitive = true;
    else if (is(sentence, i, INTENT_MODAL)) group.mood = 'intent';
    else if (is(sentence, i, MAYBE_MODAL)) group.mood = 'maybe';
    else if (is(sentence, i, DEMAND_MODAL)) group.mood = 'duty';
    else if (!is(sentence, i, HAVE | DO | NOT)) {
      // "Was ``deeply'' sorry".
      if (is(sentence, i, ADVERB) || isMark(sentence.words[i])) continue;
      break;
    }
    group.helped = true;
    group.groupFrom = i;
    if (group.infinitive) break;
  }
  if (group.infinitive) readScheduled(sentence, group);
  return group;
}

/** A name or several people: who can have something fixed to do. */
function isNamedOrMany(sentence: SentenceWords, at: number): boolean {
  const { words, mentionAt } = sentence;
  const word = words[at] as string;
  return mentionAt[at] !== undefined || (/[^s]s$/.test(word) && !is(sentence, at, AIM));
}

/** "Miners are to walk out": what is fixed to happen, and no complement; "the aim is to stop" is one. */
function readScheduled(sentence: SentenceWords, group: VerbGroup): void {
  // "Is about to shell".
  if (sentence.words[group.groupFrom - 1] === 'about' && is(sentence, group.groupFrom - 2, BE)) {
    group.infinitive = false;
    group.mood = 'intent';
    group.groupFrom -= 2;
    return;
  }
  // "Ought to return it".
  if (is(sentence, group.groupFrom - 1, DEMAND_MODAL)) {
    group.infinitive = false;
    group.mood = 'duty';
    group.groupFrom--;
    return;
  }
  const be = group.groupFrom - 1;
  if (be < 1 || group.be || !SCHEDULING.has(sentence.words[be] as string)) return;
  if (!isNamedOrMany(sentence, be - 1)) return;
  group.infinitive = false;
  group.mood = 'scheduled';
  group.groupFrom = be;
}

/** Where "quoted" stands before an "as" right before a position; -1 for nowhere. */
export function quoteBefore({ words }: SentenceWords, at: number): number {
  if (words[at - 1] !== 'as') return -1;
  for (let i = at - 2; i >= 0 && i > at - QUOTE_REACH; i--)
    if (/^(?:quot|cit)(?:ed?|es|ing)$/.test(words[i] as string)) return i;
  return -1;
}
