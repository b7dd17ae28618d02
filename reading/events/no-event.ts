import type { SentenceWords } from './sentence-words.ts';
import type { VerbSense } from './verb-readings.ts';
import { is, OWN, PREPOSITION, SUBJECT_PRONOUN } from './word-classes.ts';

const SELF = new Set(['itself', 'himself', 'herself', 'themselves']);
/** Words that open an object. */
const OBJECT_OPENERS = new Set('a an the that how what why its his her their this'.split(' '));

/** "Prices declined in May", "defended itself": nothing done to anybody. */
export function isEmpty(
  sentence: SentenceWords,
  { rest, transitive, stance }: VerbSense,
  end: number,
): boolean {
  const { words } = sentence;
  const next = words[end] ?? '.';
  if (SELF.has(next) && !stance && !rest.includes(next) && words[end + 1] !== 'and') return true;
  if (!transitive) return false;
  return next === 'to'
    ? /^[\d$]/.test(words[end + 1] ?? '')
    : is(sentence, end, PREPOSITION) || /^(?:[.,;]|and|but|when|as)$/.test(next);
}

/** Whether an object follows, which a verb has that tells an event only without one. */
export function hasOtherObject({ words }: SentenceWords, end: number): boolean {
  return OBJECT_OPENERS.has(words[end] ?? '');
}

/** "Insists it is innocent", "insisted that its plans are peaceful": no demand, but a statement on oneself. */
export function affirms(sentence: SentenceWords, lemma: string, end: number): boolean {
  if (lemma !== 'insist') return false;
  const about = sentence.words[end] === 'that' ? end + 1 : end;
  return is(sentence, about, SUBJECT_PRONOUN | OWN) || sentence.words[about] === 'there';
}
