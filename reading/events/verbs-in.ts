import {
  ADVERBS,
  BE,
  BE_PASSIVE,
  DETERMINERS,
  DO,
  HAVE,
  NOT,
  PREPOSITIONS,
  PRONOUNS,
} from './lexicon/grammar-words.ts';
import { DEMAND_MODALS, INTENT_MODALS, MAYBE_MODALS } from './lexicon/operators.ts';
import type { LemmaSenses, LexiconIndex, WordForm } from './lexicon-index.ts';
import { senseAt } from './sense-at.ts';
import { isName, type PlacedMention, type SentenceWords } from './sentence-words.ts';

/** How a verb is put: as fact, as an intention, as a mere possibility, as a duty. */
export type Mood = 'fact' | 'intent' | 'maybe' | 'duty';

/** A verb of the lexicon as it stands in a sentence. */
export interface FoundVerb {
  senses: LemmaSenses;
  form: WordForm;
  /** Position of the verb; of the first word of its group ("has been"); after its particles. */
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
/** Verbs that take another in "-ing". */
const GERUND_HEADS = new Set(
  'consider considers considered considering mulling mulls began begun begins started starts'.split(' '),
);
/** What says something itself: "signed a letter urging all to leave". */
const SPEECHES = new Set('letter statement resolution declaration petition message'.split(' '));
/** Prepositions of nouns of action, seldom behind a verb in the present. */
const NOUN_LINKS = new Set(['by', 'between', 'among']);
/** What follows a participle that has no object of its own. */
const BEHIND_PARTICIPLE = new Set(
  'by in at for after over near during amid outside with of from as .'.split(' '),
);
/** Verbs whose subject suffers what they tell. */
const UNDERGOING = new Set(['die', 'perish']);
/** Plurals without an "s": "police say", "fishermen accuse". */
const PLURAL = /^(?:[a-z]*men|people|police|children|clergy|media|troops)$/;
/** How far back a verb's auxiliaries are looked for. */
const GROUP_REACH = 5;

/** Finds the lexicon's verbs in a sentence, leaving out nouns and adjectives of the same form. */
export function verbsIn(sentence: SentenceWords, lexicon: LexiconIndex): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at] as string;
    if (!lexicon.verbSieve.mayHold(word) || sentence.mentionAt[at]) continue;
    const readings = lexicon.verbs.get(word);
    if (!readings || isName(sentence, at)) continue;
    const group = groupBefore(sentence, at);
    for (const { form, senses } of readings) {
      if (!isVerb(sentence, at, form, group) || isNounAfterVerb(sentence, at, form, group, found)) continue;
      // "Forces" is no verb where nothing of "force into exile" follows.
      if (!senseAt(sentence, senses, at)) continue;
      const { lemma } = senses;
      const passive =
        UNDERGOING.has(lemma) ||
        (form === 'past' &&
          (group.passive ||
            isDoneBy(sentence, at, group) ||
            (lexicon.sufferings.has(lemma) && isBare(sentence, at, group))));
      found.push({
        senses,
        form,
        at,
        groupFrom: group.groupFrom,
        be: group.be,
        passive,
        negated: group.negated || takesNone(sentence, at),
        mood: form === 'modal' ? 'duty' : group.mood,
        infinitive: group.infinitive,
        participle: form === 'ing' && !group.be,
      });
      break;
    }
  }
  return found;
}

/** "Reporter arrested in Lima", "two shot dead by troops": a participle without auxiliary and without object. */
function isBare({ words }: SentenceWords, at: number, group: Group): boolean {
  if (group.helped) return false;
  const next = words[at + 1] === 'dead' || words[at + 1] === 'down' ? at + 2 : at + 1;
  if (/^(?:least|most|many|much)$/.test(words[next + 1] ?? '')) return false;
  return next >= words.length || BEHIND_PARTICIPLE.has(words[next] as string);
}

/** "Proposals rejected by Chad", but not "retaliated by closing" or "agreed by Monday". */
function isDoneBy({ words, mentionAt }: SentenceWords, at: number, { helped }: Group): boolean {
  const next = words[at + 2] ?? '';
  return (
    !helped &&
    words[at + 1] === 'by' &&
    (mentionAt[at + 2] !== undefined ||
      !/(?:ing|day|phone|letter|radio|video|force|air|sea|boat|bus|car)$/.test(next))
  );
}

/** "Imposed no sanctions". */
function takesNone({ words }: SentenceWords, at: number): boolean {
  return words[at + 1] === 'no' && !/^(?:longer|less|fewer|more|one|to)$/.test(words[at + 2] ?? '');
}

interface Group {
  groupFrom: number;
  be: boolean;
  helped: boolean;
  passive: boolean;
  negated: boolean;
  mood: Mood;
  infinitive: boolean;
}

/** Reads the auxiliaries before a verb, from the nearest outwards. */
function groupBefore({ words }: SentenceWords, at: number): Group {
  const group: Group = {
    groupFrom: at,
    be: false,
    helped: false,
    passive: false,
    negated: false,
    mood: 'fact',
    infinitive: false,
  };
  for (let i = at - 1; i >= 0 && i >= at - GROUP_REACH; i--) {
    const word = words[i] as string;
    if (NOT.has(word)) group.negated = true;
    if (BE.has(word)) {
      group.be = true;
      group.passive ||= BE_PASSIVE.has(word);
    } else if (word === 'to') group.infinitive = true;
    else if (INTENT_MODALS.has(word)) group.mood = 'intent';
    else if (MAYBE_MODALS.has(word)) group.mood = 'maybe';
    else if (DEMAND_MODALS.has(word)) group.mood = 'duty';
    else if (!HAVE.has(word) && !DO.has(word) && !NOT.has(word)) {
      if (isAdverb(word)) continue;
      break;
    }
    group.helped = true;
    group.groupFrom = i;
    if (group.infinitive) break;
  }
  return group;
}

/** Tells a verb from a noun or adjective of the same form by the words beside it. */
function isVerb({ words, mentionAt }: SentenceWords, at: number, form: WordForm, group: Group): boolean {
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (before === '-' || after === '-' || before === '–' || after === '–') return false;
  if (at === 0 && form !== 'modal') return false;
  const modifies = DETERMINERS.has(before) || before === 'of';
  switch (form) {
    case 'modal':
      return true;
    case 'adjective':
      return group.be && (after === 'to' || after === 'for');
    case 'noun':
      return after === 'to';
    case 'base':
      if (group.helped && !group.be && !DETERMINERS.has(before)) return true;
      return !modifies && hasPluralSubject(words, at, mentionAt);
    case 's':
      if (modifies || before === ',' || PREPOSITIONS.has(before) || startsVerb(after) || after === 'of')
        return false;
      // "There were calls", "Turkish strikes", "patrols by".
      if (BE.has(before) || isAdjective(mentionAt[at - 1]) || NOUN_LINKS.has(after)) return false;
      return PRONOUNS.has(before) || mentionAt[at - 1] !== undefined || !before.endsWith('s');
    case 'past':
      // "Men wanted for fraud", "is wanted in Oslo".
      if (words[at] === 'wanted' && BEHIND_PARTICIPLE.has(after)) return false;
      // "Linked to wanted men": no infinitive has the form of a past.
      if (before === 'to') return false;
      if (group.helped) return true;
      return !modifies && !(PREPOSITIONS.has(before) && before !== 'to');
    case 'ing':
      return (
        group.be ||
        GERUND_HEADS.has(before) ||
        ((before === ',' || before === 'and') && at > 2) ||
        before === 'by' ||
        before === ')' ||
        SPEECHES.has(before)
      );
  }
}

/** "Cancelled peace talks": a clause has one verb in the present, and here it has had its verb. */
function isNounAfterVerb(
  { words }: SentenceWords,
  at: number,
  form: WordForm,
  group: Group,
  found: FoundVerb[],
): boolean {
  if (group.helped || (form !== 's' && form !== 'base')) return false;
  const last = found[found.length - 1];
  if (!last || last.participle || at - last.at > NOUN_REACH) return false;
  return !words.slice(last.at + 1, at).some((word) => CLAUSE_JOINTS.has(word));
}

/** "They accuse", "troops often shoot": a subject that goes with the verb's bare form, adverbs between them or not. */
function hasPluralSubject(words: string[], at: number, mentionAt: SentenceWords['mentionAt']): boolean {
  const after = words[at + 1] ?? '';
  let last = at - 1;
  while (last > 0 && isAdverb(words[last] as string)) last--;
  const before = words[last] ?? '';
  if (PRONOUNS.has(before)) return true;
  if (startsVerb(after) || after === 'of' || PREPOSITIONS.has(before) || at === 0) return false;
  if (mentionAt[last] !== undefined) return before.endsWith('s');
  return (/[^s]s$/.test(before) || PLURAL.test(before)) && words.length > 4;
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4);
}

/** A nationality that is no plural stands before the noun that it describes. */
function isAdjective(mention: PlacedMention | undefined): boolean {
  return mention?.actor.kind === 'group' && !mention.mention.text.endsWith('s');
}

function startsVerb(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || INTENT_MODALS.has(word) || MAYBE_MODALS.has(word);
}
