import type { PlacedEvent } from './placed-event.ts';
import type { SentenceWords } from './sentence-words.ts';
import {
  AUXILIARY,
  BE,
  DETERMINER,
  HAVE,
  INTENT_MODAL,
  is,
  MAYBE_MODAL,
  NOT,
  OWN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from './word-classes.ts';

/** Not to do these is to tell nothing. */
const SILENT = /^(?:comment|confirm|elaborate|say|speculate|discuss|name|identify)$/;
const NO_NOUN = AUXILIARY | PREPOSITION | DETERMINER | SUBORDINATOR | SUBJECT_PRONOUN | NOT;
/** How many words of a noun stand between a name and what it will do: "Norway's prime minister will". */
const NOUN_WORDS = 4;

/**
 * "Chad said it would not hand over the general": a refusal, whatever it is that is refused;
 * "said it would shut the canal unless": a threat.
 */
export function avowalIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  for (let at = said.to; at < words.length - 2; at++) {
    // "Said it would", "said his country would".
    const own = is(sentence, at - 1, SUBJECT_PRONOUN) || is(sentence, at - 2, OWN);
    if (!own || !is(sentence, at, INTENT_MODAL | MAYBE_MODAL)) continue;
    const negated = is(sentence, at, INTENT_MODAL) && isNegated(sentence, at);
    if ((!negated && !isConditional(sentence, at)) || is(sentence, at + (negated ? 2 : 1), BE)) continue;
    return {
      type: negated ? 'REJECT' : 'THREATEN',
      from: at,
      to: at + 2,
      source: said.source,
      target: namedBehind(sentence, at),
      place: null,
    };
  }
  return null;
}

/** "The time has come for Chad to pull back, X said", "it was high time": what ought to be done asks for it. */
export function timeIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  const at = words.indexOf('time');
  const come = words.indexOf('come', at);
  const ripe = come > at && come <= at + 2 && is(sentence, come - 1, HAVE);
  const due = is(sentence, at - 1, BE) || (words[at - 1] === 'high' && is(sentence, at - 2, BE));
  const next = words[ripe ? come + 1 : at + 1] ?? '';
  if (at < 1 || !(ripe || due) || !/^(?:for|to|that|the|,)$/.test(next)) return null;
  return {
    ...said,
    type: 'REQUEST',
    from: at,
    to: (ripe ? come : at) + 1,
    target: namedBehind(sentence, at),
  };
}

/** "There would be no ransom, Chad said". */
export function denialIn({ words }: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const at = words.findIndex(
    (word, i) =>
      word === 'no' &&
      words[i - 1] === 'be' &&
      /^(?:will|would|can|could|shall)$/.test(words[i - 2] ?? '') &&
      words[i - 3] === 'there',
  );
  return at < 0 ? null : { ...said, type: 'REJECT', from: at - 3, to: at + 1 };
}

/** "Chad would take back the hill if": a threat, whatever it is that is threatened. */
export function conditionIn(sentence: SentenceWords): PlacedEvent | null {
  for (const mention of sentence.mentions) {
    const at = modalBehind(sentence, mention.to);
    if (!is(sentence, at, INTENT_MODAL | MAYBE_MODAL) || isNegated(sentence, at)) continue;
    if (is(sentence, at + 1, BE) || !isConditional(sentence, at)) continue;
    const target = namedBehind(sentence, at);
    return { type: 'THREATEN', from: at, to: at + 2, source: [mention], target, place: null };
  }
  return null;
}

/** Whether what stands from a position on has a condition to it. */
export function isConditional(sentence: SentenceWords, from: number): boolean {
  return conditionFrom(sentence, from) >= 0;
}

/** Where the condition stands that what stands from a position on has to it; -1 for none. */
function conditionFrom(sentence: SentenceWords, from: number): number {
  const { words } = sentence;
  return words.findIndex(
    (word, i) =>
      i > from &&
      (word === 'unless' || (word === 'if' && words[i - 1] !== 'even') || isInverted(sentence, i)),
  );
}

/** "Should Chad attack": a condition, and no duty. */
export function isInverted(sentence: SentenceWords, at: number): boolean {
  return (
    sentence.words[at] === 'should' &&
    (sentence.mentionAt[at + 1] !== undefined || is(sentence, at + 1, DETERMINER | SUBJECT_PRONOUN))
  );
}

/** "Chad will not hand over the general": the same from the one who refuses. */
export function refusalIn(sentence: SentenceWords): PlacedEvent | null {
  const { words, mentions } = sentence;
  for (const mention of mentions) {
    const at = modalBehind(sentence, mention.to);
    if (!is(sentence, at, INTENT_MODAL) || !isNegated(sentence, at) || at >= words.length - 2) continue;
    if (SILENT.test(words[at + 2] as string)) continue;
    if (is(sentence, at + 2, BE)) continue;
    return {
      type: 'REJECT',
      from: at,
      to: at + 3,
      source: [mention],
      target: namedBehind(sentence, at),
      place: null,
    };
  }
  return null;
}

/** Behind a name, or the noun that it describes: "the Bolivian government will". */
function modalBehind(sentence: SentenceWords, from: number): number {
  let at = from;
  while (at < from + NOUN_WORDS && /^['’a-z-]+$/.test(sentence.words[at] ?? '') && !is(sentence, at, NO_NOUN))
    at++;
  return at;
}

function isNegated(sentence: SentenceWords, at: number): boolean {
  return is(sentence, at, NOT) || is(sentence, at + 1, NOT);
}

function namedBehind({ mentions }: SentenceWords, at: number): PlacedEvent['target'] {
  return mentions.filter(({ from }) => from > at).slice(0, 1);
}
