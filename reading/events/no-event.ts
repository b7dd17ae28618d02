import type { VerbSense } from './lemma-senses.ts';
import type { SentenceWords } from './sentence-words.ts';
import { is, OBJECT_OPENER, OWN, PREPOSITION, SUBJECT_PRONOUN } from './word-classes.ts';
import { isOf, WEEKDAY } from './word-kinds.ts';

const SELF = new Set(['itself', 'himself', 'herself', 'themselves']);

/** "Prices declined in May", "defended itself": nothing done to anybody. */
export function isEmpty(
  sentence: SentenceWords,
  { rest, transitive, stance }: VerbSense,
  end: number,
): boolean {
  const { words } = sentence;
  // "Declined on Monday to": what follows the day.
  const after = words[end] === 'on' && isOf(sentence, end + 1, WEEKDAY) ? end + 2 : end;
  const next = words[after] ?? '.';
  if (SELF.has(next) && !stance && !rest.includes(next) && words[end + 1] !== 'and') return true;
  if (!transitive) return false;
  return next === 'to'
    ? /^[\d$]/.test(words[after + 1] ?? '')
    : is(sentence, after, PREPOSITION) || /^(?:[.,;]|and|but|when|as)$/.test(next);
}

/** Whether an object follows, which a verb has that tells an event only without one. */
export function hasOtherObject(sentence: SentenceWords, end: number): boolean {
  return is(sentence, end, OBJECT_OPENER);
}

/** "Insists it is innocent", "insisted that its plans are peaceful": no demand, but a statement on oneself. */
export function affirms(sentence: SentenceWords, lemma: string, end: number): boolean {
  // "Recognised that it had erred".
  if (/^recogni[sz]e$/.test(lemma)) return sentence.words[end] === 'that';
  if (lemma !== 'insist') return false;
  const about = sentence.words[end] === 'that' ? end + 1 : end;
  return is(sentence, about, SUBJECT_PRONOUN | OWN) || sentence.words[about] === 'there';
}
