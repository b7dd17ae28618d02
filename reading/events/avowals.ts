import { REPORTING } from './charges.ts';
import { isConditional, isOnPersisting } from './conditions.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { SentenceWords } from './sentence-words.ts';
import { thingsAt } from './things-at.ts';
import {
  BE,
  DETERMINER,
  HAVE,
  INTENT_MODAL,
  is,
  MAYBE_MODAL,
  NOT,
  OWN,
  SUBJECT_PRONOUN,
} from './word-classes.ts';
import { BLAMED, GRANTED, holdsOf, isOf, OFFICE, OWN_SIDE, PENALTY, SWAYED, UNTOLD } from './word-kinds.ts';

const OFFICE_WORDS = 4;

/**
 * "Chad said it would not hand over the general": a refusal, whatever it is that is refused;
 * "said it would shut the canal unless": a threat.
 */
export function avowalIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  for (let at = said.to; at < words.length - 2; at++) {
    // "Said it would", "said his country would".
    const own =
      is(sentence, at - 1, SUBJECT_PRONOUN) ||
      (is(sentence, at - 2, OWN) && isOf(sentence, at - 1, OWN_SIDE));
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

/**
 * "The time has come for Chad to pull back, X said", "it was high time": what ought to be done asks for it.
 * @param isAll nothing else is told in a main clause
 */
export function timeIn(sentence: SentenceWords, said: PlacedEvent, isAll: boolean): PlacedEvent | null {
  const { words } = sentence;
  for (let at = words.indexOf('time'); at > 0; at = words.indexOf('time', at + 1)) {
    const come = words.indexOf('come', at);
    const ripe = come > at && come <= at + 2 && is(sentence, come - 1, HAVE);
    const be = words[at - 1] === 'high' ? at - 2 : at - 1;
    const due = is(sentence, be, BE) && /^(?:it|now)$/.test(words[be - 1] ?? '');
    const next = words[ripe ? come + 1 : at + 1] ?? '';
    if (!(ripe ? /^(?:for|to|that)$/ : /^(?:for|that|,)$/).test(next) || !(ripe || (due && isAll))) continue;
    const target = namedBehind(sentence, at);
    return { ...said, type: 'REQUEST', from: at, to: (ripe ? come : at) + 1, target };
  }
  return null;
}

/** "Said Chad was behind the bomb", but not "behind schedule". */
export function blameIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words, mentions } = sentence;
  for (const mention of mentions) {
    const at = words.indexOf('behind', mention.to);
    if (mention.from < said.to || at < 0 || at > mention.to + OFFICE_WORDS) continue;
    if (/^(?:was|were|is|are|be|been)$/.test(words[at - 1] ?? '') && isHarm(sentence, at + 1))
      return { ...said, type: 'ACCUSE', from: at - 1, to: at + 1, target: [mention] };
  }
  return null;
}

/**
 * "Told Chad that loans would dry up unless", "was told by Chad that strikes would follow if": what will come to those
 * who are told.
 */
export function toldIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  const [told] = said.target;
  if (words[said.to - 1] !== 'told' || !told || REPORTING.test(told.actor.name)) return null;
  const at = words.findIndex((_, i) => i > said.to && is(sentence, i, INTENT_MODAL | MAYBE_MODAL));
  if (at < 0 || isNegated(sentence, at) || is(sentence, at - 1, SUBJECT_PRONOUN)) return null;
  if (!isOnPersisting(sentence, at) && !(isConditional(sentence, at) && isHarm(sentence, at - 2)))
    return null;
  const event: PlacedEvent = { ...said, type: 'THREATEN', from: at, to: at + 2 };
  return words[said.to] === 'by' ? { ...event, source: said.target, target: said.source } : event;
}

/** Whether a deed of violence is named soon behind a position. */
function isHarm(sentence: SentenceWords, from: number): boolean {
  for (let at = from; at < from + OFFICE_WORDS; at++)
    if (
      isOf(sentence, at, BLAMED) ||
      thingsAt(sentence, at).some(({ things }) => things.includes('violence'))
    )
      return true;
  return false;
}

/** "There would be no ransom, Chad said": what will not be granted. */
export function nothingGranted(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  const at = words.findIndex(
    (word, i) =>
      word === 'no' &&
      words[i - 1] === 'be' &&
      /^(?:will|would|shall)$/.test(words[i - 2] ?? '') &&
      words[i - 3] === 'there' &&
      holdsOf(sentence, i + 1, i + 4, GRANTED),
  );
  return at < 0 ? null : { ...said, type: 'REJECT', from: at - 3, to: at + 1 };
}

/** "Chad would take back the hill if": a threat, whatever it is that is threatened. */
export function conditionIn(sentence: SentenceWords): PlacedEvent | null {
  for (const mention of sentence.mentions) {
    const at = behindOffice(sentence, mention.to);
    if (!is(sentence, at, INTENT_MODAL | MAYBE_MODAL) || isNegated(sentence, at)) continue;
    if (is(sentence, at + 1, BE) || !isConditional(sentence, at)) continue;
    const target = namedBehind(sentence, at);
    return { type: 'THREATEN', from: at, to: at + 2, source: [mention], target, place: null };
  }
  return null;
}

/** "Chad faces expulsion if", "told Chad it faced an attack unless": a threat of whoever says so. */
export function facedIn(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words, mentions } = sentence;
  // "In the face of" is a noun.
  const at = words.findIndex((word, i) => /^face[sd]?$/.test(word) && !is(sentence, i - 1, DETERMINER));
  if (at < 1 || !holdsOf(sentence, at + 1, at + 5, PENALTY) || !isConditional(sentence, at)) return null;
  const target = mentions.filter(({ to }) => to <= at).slice(-1);
  return { ...said, type: 'THREATEN', from: at, to: at + 2, target };
}

/** "Chad will not hand over the general": the same from the one who refuses. */
export function refusalIn(sentence: SentenceWords): PlacedEvent | null {
  const { words, mentions } = sentence;
  for (const mention of mentions) {
    const at = behindOffice(sentence, mention.to);
    if (!is(sentence, at, INTENT_MODAL) || !isNegated(sentence, at) || at >= words.length - 2) continue;
    if (isOf(sentence, at + 2, UNTOLD)) continue;
    // "Would not be drawn into talks".
    const swayed = isOf(sentence, at + 3, SWAYED);
    if (is(sentence, at + 2, BE) && !swayed) continue;
    return {
      type: 'REJECT',
      from: at,
      to: at + (swayed ? 4 : 3),
      source: [mention],
      target: namedBehind(sentence, at),
      place: null,
    };
  }
  return null;
}

/** Where a modal may stand behind a name, or behind the office that it names. */
function behindOffice(sentence: SentenceWords, from: number): number {
  let at = from;
  while (at < from + OFFICE_WORDS && isOf(sentence, at, OFFICE)) at++;
  return at;
}

function isNegated(sentence: SentenceWords, at: number): boolean {
  return is(sentence, at, NOT) || is(sentence, at + 1, NOT);
}

function namedBehind({ mentions }: SentenceWords, at: number): PlacedEvent['target'] {
  return mentions.filter(({ from }) => from > at).slice(0, 1);
}
