import type { PlacedEvent } from './placed-event.ts';
import type { SentenceWords } from './sentence-words.ts';
import { BE, INTENT_MODAL, is, MAYBE_MODAL, NOT, SUBJECT_PRONOUN } from './word-classes.ts';

/**
 * "Chad said it would not hand over the general": a refusal, whatever it is that is refused;
 * "said it would shut the canal unless": a threat.
 */
export function avowalIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  for (let at = said.to; at < words.length - 2; at++) {
    if (!is(sentence, at - 1, SUBJECT_PRONOUN) || !is(sentence, at, INTENT_MODAL | MAYBE_MODAL)) continue;
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

/** "Chad would take back the hill if": a threat, whatever it is that is threatened. */
export function conditionIn(sentence: SentenceWords): PlacedEvent | null {
  for (const mention of sentence.mentions) {
    const at = mention.to;
    if (!is(sentence, at, INTENT_MODAL | MAYBE_MODAL) || isNegated(sentence, at)) continue;
    if (is(sentence, at + 1, BE) || !isConditional(sentence, at)) continue;
    const target = namedBehind(sentence, at);
    return { type: 'THREATEN', from: at, to: at + 2, source: [mention], target, place: null };
  }
  return null;
}

/** Whether what stands from a position on has a condition to it. */
function isConditional({ words }: SentenceWords, from: number): boolean {
  return words.some(
    (word, i) => i > from && (word === 'unless' || (word === 'if' && words[i - 1] !== 'even')),
  );
}

/** "Chad will not hand over the general": the same from the one who refuses. */
export function refusalIn(sentence: SentenceWords): PlacedEvent | null {
  const { words, mentions } = sentence;
  for (const mention of mentions) {
    const at = mention.to;
    if (!is(sentence, at, INTENT_MODAL) || !isNegated(sentence, at) || at >= words.length - 2) continue;
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

function isNegated(sentence: SentenceWords, at: number): boolean {
  return is(sentence, at, NOT) || is(sentence, at + 1, NOT);
}

function namedBehind({ mentions }: SentenceWords, at: number): PlacedEvent['target'] {
  return mentions.filter(({ from }) => from > at).slice(0, 1);
}
