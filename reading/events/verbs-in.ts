import { isInverted } from './conditions.ts';
import type { WordForm } from './form-readings.ts';
import { isVerb } from './is-verb.ts';
import type { LemmaSenses, VerbSense } from './lemma-senses.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { senseAt, senseBefore } from './sense-at.ts';
import { isName, type SentenceWords } from './sentence-words.ts';
import { groupBefore, type Mood, type VerbGroup } from './verb-group.ts';
import { BE, is, SUBJECT_PRONOUN } from './word-classes.ts';
import type { VerbReading, WordEntry } from './word-entries.ts';
import { BEHIND_PARTICIPLE, isOf } from './word-kinds.ts';

/** A verb of the lexicon as it stands in a sentence. */
export interface FoundVerb {
  senses: LemmaSenses;
  /** Of its senses the one that takes in most of the words behind it, and one after the last of these. */
  sense: VerbSense;
  end: number;
  form: WordForm;
  /** Position of the verb, and of the first word of its group ("has been"). */
  at: number;
  groupFrom: number;
  /** Has a form of "be" in its group. */
  be: boolean;
  passive: boolean;
  negated: boolean;
  mood: Mood;
  /** Stands after "to". */
  infinitive: boolean;
  /** An "-ing" form without "be": hangs on the clause's own verb. */
  participle: boolean;
}

/** Words that let a second verb follow. */
const CLAUSE_JOINTS = new Set(
  [',', ';', ':', '"', '“'].concat('and but or that who which when as after to'.split(' ')),
);
/** How far behind its verb an object may stand. */
const NOUN_REACH = 8;
const PARTICLES = new Set('up out down off over in away back'.split(' '));
/** What stands behind "by" and has done nothing: "by closing", "by Monday", "by phone". */
const NO_DOER = /(?:ing|day|phone|letter|radio|video|force|air|sea|boat|bus|car)$/;
/** What leads to when or how long something was done, and how far behind it may be told by whom. */
const TIMES = new Set(['for', 'in', 'on', 'at', 'last', 'since', 'during', 'from', 'into', 'off', 'with']);
const TIME_REACH = 5;
/** Verbs whose subject suffers what they tell. */
const UNDERGOING = new Set(['die', 'perish']);

/** A reading of a verb in the sense in which it stands. */
interface ReadVerb extends VerbReading {
  sense: VerbSense;
  end: number;
}

/** Finds the lexicon's verbs in a sentence, leaving out nouns and adjectives of the same form. */
export function verbsIn(sentence: SentenceWords, lexicon: LexiconIndex): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const { verbs } = sentence.entries[at] as WordEntry;
    if (!verbs || sentence.mentionAt[at] || isName(sentence, at) || isInverted(sentence, at)) continue;
    const group = groupBefore(sentence, at);
    const reading = readingAt(sentence, at, verbs, group, found);
    if (!reading) continue;
    const { form, senses, sense, end } = reading;
    const { lemma } = senses;
    // "Chad to nationalise mines": a headline's future.
    const isHeaded =
      group.infinitive && found.length === 0 && sentence.mentionAt[group.groupFrom - 1]?.from === 0;
    const passive =
      UNDERGOING.has(lemma) ||
      (lemma === 'blame' && group.infinitive && is(sentence, group.groupFrom - 1, BE)) ||
      (form === 'past' &&
        (group.passive ||
          isDoneBy(sentence, at, group) ||
          (lexicon.sufferings.has(lemma) && isBare(sentence, at, group))));
    // "Accused of fraud, Chad" is told of Chad; "led by Mora, Chad" tells nothing.
    if (
      at === 0 &&
      form === 'past' &&
      !(passive && !sense.weak && (sense.stance || lexicon.sufferings.has(lemma)))
    )
      continue;
    found.push({
      senses,
      sense,
      end,
      form,
      at,
      groupFrom: group.groupFrom,
      be: group.be,
      passive,
      negated: group.negated || (takesNone(sentence, at) && sense.rest[0] !== 'no'),
      mood: form === 'modal' ? 'duty' : isHeaded ? 'intent' : group.mood,
      infinitive: group.infinitive && !isHeaded,
      participle: form === 'ing' && !group.be,
    });
  }
  return found;
}

/** Of the readings of a word that make a verb of it, the one that takes in most words: "wound up" is no wound. */
function readingAt(
  sentence: SentenceWords,
  at: number,
  readings: readonly VerbReading[],
  group: VerbGroup,
  found: FoundVerb[],
): ReadVerb | null {
  let best: ReadVerb | null = null;
  for (const reading of readings) {
    const { form, senses } = reading;
    if (!isVerb(sentence, at, form, group) || isNounAfterVerb(sentence, at, form, group, found)) continue;
    // "Forces" is no verb where nothing of "force into exile" follows.
    const turned = form === 'past' && group.passive;
    const meant =
      senseAt(sentence, senses, at) ?? (turned ? senseBefore(sentence, senses, at, group.groupFrom) : null);
    if (meant && meant.end > (best?.end ?? 0)) best = { form, senses, sense: meant.sense, end: meant.end };
  }
  return best;
}

/** "Reporter arrested in Lima", "two shot dead by troops": a participle without auxiliary and without object. */
function isBare(sentence: SentenceWords, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  if (group.helped) return false;
  const next = words[at + 1] === 'dead' || words[at + 1] === 'down' ? at + 2 : at + 1;
  if (words[next + 1] === 'absentia') return false;
  if (/^(?:least|most|many|much)$/.test(words[next + 1] ?? '')) return false;
  return next >= words.length || isOf(sentence, next, BEHIND_PARTICIPLE);
}

/** "Proposals rejected by Chad", but not "retaliated by closing" or "agreed by Monday". */
function isDoneBy({ words, mentionAt }: SentenceWords, at: number, { helped }: VerbGroup): boolean {
  let by = PARTICLES.has(words[at + 1] ?? '') || words[at] === 'given' ? at + 2 : at + 1;
  // "Troops, seized in May by Chad,".
  if ((at === 0 || words[at - 1] === ',') && TIMES.has(words[at + 1] ?? '')) {
    const behind = words.indexOf('by', by);
    if (behind > 0 && behind <= at + TIME_REACH && !words.slice(at, behind).includes(',')) by = behind;
  }
  const next = words[by + 1] ?? '';
  return !helped && words[by] === 'by' && (mentionAt[by + 1] !== undefined || !NO_DOER.test(next));
}

/** "Imposed no sanctions". */
function takesNone({ words }: SentenceWords, at: number): boolean {
  return words[at + 1] === 'no' && !/^(?:longer|less|fewer|more|one|to)$/.test(words[at + 2] ?? '');
}

/** "Cancelled peace talks": a clause has one verb in the present, and here it has had its verb. */
function isNounAfterVerb(
  sentence: SentenceWords,
  at: number,
  form: WordForm,
  group: VerbGroup,
  found: FoundVerb[],
): boolean {
  const { words } = sentence;
  // "Said it intends".
  if (is(sentence, at - 1, SUBJECT_PRONOUN)) return false;
  if (group.helped || (form !== 's' && form !== 'base')) return false;
  const last = found.at(-1);
  if (!last || last.participle || at - last.at > NOUN_REACH) return false;
  return !words.slice(last.at + 1, at).some((word) => CLAUSE_JOINTS.has(word));
}
