import type { EventType } from '../types.ts';
import { isConditional } from './conditions.ts';
import type { SentenceWords } from './sentence-words.ts';
import { intended } from './stance-type.ts';
import type { FoundVerb } from './verbs-in.ts';
import { DETERMINER, is, OWN, SUBJECT_PRONOUN } from './word-classes.ts';
import { holdsOf, POSSIBLE } from './word-kinds.ts';

/** Not to do these is to be ready for the worst. */
const UNSHRINKING = new Set(['hesitate', 'shrink', 'flinch', 'shy']);
/** Who does these gives orders. */
const ORDERING = new Set(['tell', 'warn', 'order', 'command', 'give']);
const SIDING = /\b(?:rally|unite|stand|close ranks|line up) (?:round|around|behind|by) /;
const AGAINST =
  /\b(?:close ranks|unite|rally|(?:stand|rise) up|(?:common|joint|united) front) (?:[a-z]+ ){0,3}against |\b(?:isolate|shun|ostraci[sz]e|(?:cut|sever|break) (?:[a-z]+ ){0,2}(?:links?|ties|relations) with|impose (?:[a-z]+ ){0,3}(?:sanctions|boycott|embargo) on) /;
/** How far behind a request what is asked is looked at. */
const ASKED_REACH = 24;
/** How far behind a proposal what is proposed may begin. */
const CLAUSE_REACH = 6;

/** "Does not agree" refuses; "does not rule out war" and "will not hesitate to attack" threaten; "did not hesitate to" did. */
export function negatedStance(
  sentence: SentenceWords,
  { sense: { stance, lemma }, mood, at }: FoundVerb,
  act: EventType | null,
): EventType | null {
  if (stance !== 'refusal') return 'REJECT';
  if (!UNSHRINKING.has(lemma)) return intended(act) ?? 'AGREE';
  if (mood !== 'intent') return act;
  const isAimed = isConditional(sentence, at) || sentence.mentions.some(({ from }) => from > at);
  const will = intended(act);
  // "Will not hesitate to send in tanks".
  return will === 'MOBILIZE' ? 'THREATEN' : (will ?? (isAimed ? 'THREATEN' : null));
}

/** "Told them to leave or be shelled", "ordered them to stay away unless": an order with what comes of not heeding it. */
export function withWarning(
  { words }: SentenceWords,
  { senses, at: verbAt }: FoundVerb,
  type: EventType,
): EventType {
  // "Gave them two days to leave or face the consequences".
  const orders = ORDERING.has(senses.lemma) && (type === 'REQUEST' || senses.lemma === 'give');
  if (!orders) return type;
  for (let at = verbAt; at < words.length && words[at] !== 'but'; at++) {
    if (words[at] === 'unless') return 'THREATEN';
    if (words[at] !== 'or') continue;
    const next = words[at + 1] ?? '';
    const after = words[at + 2] ?? '';
    if (/^(?:face|lose|forfeit|die|else)$/.test(next) || (next === 'go' && after === 'without'))
      return 'THREATEN';
    if (next === 'be' && /(?:ed|shot|hung|hit|shut|cut|sent|put|thrown|driven|taken)$/.test(after))
      return 'THREATEN';
  }
  return type;
}

/** "Excluded Chad from the talks", "did not exclude Chad": no stance, as "did not exclude the use of force" is. */
export function isLeftOut(sentence: SentenceWords, { senses, negated, end }: FoundVerb): boolean {
  return senses.lemma === 'exclude' && !(negated && holdsOf(sentence, end, end + 4, POSSIBLE));
}

/** "Called for sanctions against", "urged all states to close ranks against": asks others to side against somebody. */
export function asksAgainst(
  { words }: SentenceWords,
  { senses, end }: FoundVerb,
  clauseEnd: number,
): boolean {
  const asked = words.slice(end, Math.min(clauseEnd, end + ASKED_REACH));
  return (senses.lemma === 'call' && asked.includes('against')) || AGAINST.test(`${asked.join(' ')} `);
}

/** "Urged all to rally round Chad": asks others to side with somebody. */
export function asksToSide({ words }: SentenceWords, { end }: FoundVerb, clauseEnd: number): boolean {
  return SIDING.test(words.slice(end, Math.min(clauseEnd, end + ASKED_REACH)).join(' '));
}

/** "Proposed on Monday that Chad withdraw", "proposed to Chad that", but not "proposed to send a force that". */
export function asksOthers(sentence: SentenceWords, { end }: FoundVerb): boolean {
  const { words, mentionAt } = sentence;
  const that = words.indexOf('that', end);
  if (that < end || that >= end + CLAUSE_REACH || is(sentence, that + 1, SUBJECT_PRONOUN)) return false;
  const isAddressed =
    words[end] === 'to' && (mentionAt[end + 1] !== undefined || is(sentence, end + 1, OWN | DETERMINER));
  return that === end || words[end] === 'on' || isAddressed;
}
