import type { LemmaSenses, VerbSense } from './lemma-senses.ts';
import { isName, type SentenceWords } from './sentence-words.ts';
import { ADVERB, DETERMINER, is, NUMBER_WORD, OWN, PREPOSITION, SUBJECT_PRONOUN } from './word-classes.ts';
import { BEHIND_PARTICLE, isOf, OUTSIDE, WEEKDAY } from './word-kinds.ts';

/** How far the parts of a phrasal verb may stand from their verb. */
const PARTICLE_GAP = 3;
/** Parts that may follow a long object: "found a former warlord guilty". */
const FAR_PARTS = new Set(
  'over word death dead guilty hostage captive prisoner ablaze alight hold go beyond shield shields persona home back until hours days walk take inspect examine visit search unconscious'.split(
    ' ',
  ),
);
const FAR_GAP = 7;
/** How far before a passive its object may stand, and the length that such a noun has at least. */
const OBJECT_REACH = 10;
const LEAST_OBJECT = 4;
/** Particles of phrasal verbs, of which a verb has one. */
const ADVERBS = new Set('in out up down over off away'.split(' '));

/**
 * The sense whose particles follow the verb at a position, the longest first; `end` is one after them. Null for none.
 * A name between verb and particle counts as one word, however long.
 */
export function senseAt(
  sentence: SentenceWords,
  { alone, byPart }: LemmaSenses,
  at: number,
): { sense: VerbSense; end: number } | null {
  const { words } = sentence;
  let found = alone && { sense: alone, end: at + 1 };
  if (byPart.size === 0) return found;
  const next = words[at + 1] ?? '';
  let names = 0;
  for (let i = at + 1; i < words.length && i <= at + 1 + FAR_GAP + names; i++) {
    if (isInName(sentence, i) || isPassedOver(sentence, i)) names++;
    const part = words[i] as string;
    // "Shot and killed at least six" is not "shoot at".
    if (part === ',' || (part === 'and' && i === at + 1)) break;
    // "Packed with bombs blew up": the particle is the nearer verb's.
    if (i > at + 1 && !sentence.mentionAt[i] && takesNext(sentence, i)) break;
    // "Told Congress he intended to" is not "told to".
    if (is(sentence, i, SUBJECT_PRONOUN | OWN) && alone?.lemma === 'tell') break;
    // "Said he bore no grudge" is not "said no".
    if ((part === 'no' || part === 'never') && i > at + 1) continue;
    // "Urged them on Friday" is not "urge on".
    if (part === 'on' && isOf(sentence, i + 1, WEEKDAY)) continue;
    // "Needed to cut aid" is not "need aid".
    if (part === 'to' && i === at + 1 && !byPart.has(part)) break;
    // "Stands ready to work with" is not "stand with".
    const last = part === 'to' && isInfinitive(sentence, i);
    const senses = byPart.get(part);
    if (!senses && last) break;
    for (const sense of senses ?? []) {
      const gap = isOrder(sentence, sense, i)
        ? FAR_GAP
        : gapBefore(part, sense.rest, is(sentence, i, PREPOSITION));
      if (i > at + 1 + gap + names) continue;
      // "Applied shocks to" is not "apply to".
      if (
        part === 'to' &&
        sense.weak &&
        sense.light.length === 0 &&
        sense.rest.length === 1 &&
        !allAdverbs(sentence, at + 1, i)
      )
        continue;
      if (found && sense.rest.length <= found.sense.rest.length) continue;
      // "Handed out blankets in Herat" is not "hand in".
      if (sense.rest.length === 1 && part !== next && ADVERBS.has(part) && ADVERBS.has(next)) continue;
      // "Took his life in Oslo" is not "take in".
      if (
        sense.rest.length === 1 &&
        (part === 'in' || part === 'over') &&
        part !== next &&
        i + 1 < words.length &&
        !isOf(sentence, i + 1, BEHIND_PARTICLE)
      )
        continue;
      // "Closed its mission in Oslo on Sunday" is not "close in on".
      if (sense.rest.length > 1 && ADVERBS.has(part) && part !== next && sentence.mentionAt[i + 1]) continue;
      // "Returned two men to Oslo" is about the men, "returned to talks" about what follows.
      if (
        alone &&
        sense.light.length > 0 &&
        !sense.act &&
        sense.rest.length === 1 &&
        part === 'to' &&
        part !== next
      )
        continue;
      // "Called on them to lay down their arms" is not "call to arms".
      if (last && sense.rest.length === 2 && sense.rest[1] !== words[i + 1] && !sense.stance) continue;
      // "A caller who spoke for rebels threatened to" is not "speak to".
      if (last && part !== next && sense.rest.length === 1 && sense.act === 'CONSULT') continue;
      const end = endOf(sentence, sense.rest, i + 1);
      if (end > 0) found = { sense, end };
    }
    if (last) break;
  }
  return found;
}

/** "Told Chad in plain words to leave". */
function isOrder(sentence: SentenceWords, { lemma, rest }: VerbSense, at: number): boolean {
  return (
    lemma === 'tell' && rest[0] === 'to' && !sentence.mentionAt[at + 1] && !is(sentence, at + 1, DETERMINER)
  );
}

/** Whether a verb in its bare form follows "to". */
function isInfinitive({ entries, mentionAt }: SentenceWords, to: number): boolean {
  const verbs = mentionAt[to + 1] ? null : entries[to + 1]?.verbs;
  return verbs?.some(({ form }) => form === 'base') ?? false;
}

/** Whether a verb in the past has the next word as its particle. */
function takesNext({ words, entries }: SentenceWords, at: number): boolean {
  const next = words[at + 1] ?? '';
  return (
    /^(?:up|down|out|off|over|away)$/.test(next) &&
    (entries[at]?.verbs?.some(({ form, senses }) => form === 'past' && senses.byPart.has(next)) ?? false)
  );
}

function allAdverbs(sentence: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!is(sentence, at, ADVERB)) return false;
  return true;
}

/**
 * The sense whose object stands before a passive ("access was denied", "flags were burned in"), where that stands and
 * one after its last part. Null for none.
 */
export function senseBefore(
  sentence: SentenceWords,
  { byPart }: LemmaSenses,
  at: number,
  groupFrom: number,
): { sense: VerbSense; from: number; end: number } | null {
  for (let from = groupFrom - 1; from >= 0 && from >= groupFrom - OBJECT_REACH; from--) {
    const word = sentence.words[from] as string;
    if (word === ',' || is(sentence, from, SUBJECT_PRONOUN)) return null;
    if (word.length < LEAST_OBJECT || is(sentence, from, PREPOSITION)) continue;
    for (const sense of byPart.get(word) ?? []) {
      const end = endOf(sentence, sense.rest, at + 1);
      if (end > 0) return { sense, from, end };
    }
  }
  return null;
}

/** One after the last part of a sense whose first stands before `from`; 0 where a part is missing. */
function endOf(sentence: SentenceWords, rest: readonly string[], from: number): number {
  const { words } = sentence;
  let end = from;
  for (let part = 1; part < rest.length; part++) {
    let last = end + gapBefore(rest[part] as string, rest);
    let i = end;
    while (i <= last && words[i] !== rest[part]) {
      // "Called off a strike after talks" is not "call off talks".
      if (i >= words.length || words[i] === ',' || isOf(sentence, i, OUTSIDE)) return 0;
      i++;
      if (isInName(sentence, i)) last++;
    }
    if (i > last) return 0;
    end = i + 1;
  }
  return end;
}

/** "More than 300", "the bishops'": how many, or whose, as if it were no word. */
function isPassedOver(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at] as string;
  return (
    /^(?:\d[\d,.]*|more|than|some|about|least|hundreds|dozens|'s)$/.test(word) ||
    is(sentence, at, NUMBER_WORD)
  );
}

/** Behind the first word of a name, or of a row of capitals that is none of those found. */
function isInName(sentence: SentenceWords, at: number): boolean {
  const { mentionAt } = sentence;
  if (mentionAt[at] !== undefined && mentionAt[at] === mentionAt[at - 1]) return true;
  return isName(sentence, at) && isName(sentence, at - 1);
}

function gapBefore(part: string, rest: readonly string[], isPreposition = false): number {
  // "Threw a score of its members into jail".
  if ((isPreposition || part === 'off') && rest.length > 1) return FAR_GAP;
  // "Ordered foreign members of its staff to leave".
  return FAR_PARTS.has(part) || (part === 'to' && rest[1] === 'leave') ? FAR_GAP : PARTICLE_GAP;
}
