import { BE, NOT, SUBJECT_PRONOUNS } from './lexicon/grammar-words.ts';
import { INTENT_MODALS } from './lexicon/operators.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { SentenceWords } from './sentence-words.ts';

/**
 * "Chad said it would not hand over the general": a refusal, whatever it is that is refused;
 * "said it would shut the canal unless": a threat.
 */
export function avowalIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  for (let at = said.to; at < words.length - 2; at++) {
    if (!SUBJECT_PRONOUNS.has(words[at - 1] ?? '') || !INTENT_MODALS.has(words[at] as string)) continue;
    const negated = isNegated(words, at);
    const threat = words.some(
      (word, i) => i > at && (word === 'unless' || (word === 'if' && words[i - 1] !== 'even')),
    );
    if ((!negated && !threat) || BE.has(words[at + (negated ? 2 : 1)] as string)) continue;
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

/** "Chad will not hand over the general": the same from the one who refuses. */
export function refusalIn(sentence: SentenceWords): PlacedEvent | null {
  const { words, mentions } = sentence;
  for (const mention of mentions) {
    const at = mention.to;
    if (!INTENT_MODALS.has(words[at] ?? '') || !isNegated(words, at) || at >= words.length - 2) continue;
    if (BE.has(words[at + 2] as string)) continue;
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

function isNegated(words: string[], at: number): boolean {
  return NOT.has(words[at] as string) || NOT.has(words[at + 1] ?? '');
}

function namedBehind({ mentions }: SentenceWords, at: number): PlacedEvent['target'] {
  return mentions.filter(({ from }) => from > at).slice(0, 1);
}
