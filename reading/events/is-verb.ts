import type { WordForm } from './form-readings.ts';
import { isMark, type PlacedMention, type SentenceWords } from './sentence-words.ts';
import { thingsAt } from './things-at.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  DETERMINER,
  GERUND_HEAD,
  HAVE,
  is,
  NUMBER_WORD,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  STANDING,
  TALKING,
} from './word-classes.ts';
import { BEHIND_PARTICIPLE, isOf, WEEKDAY } from './word-kinds.ts';

/** Prepositions of nouns of action, seldom behind a verb in the present. */
const NOUN_LINKS = new Set(['by', 'between', 'among']);
/** Plurals without an "s": "police say", "fishermen accuse". */
const PLURAL = /^(?:[a-z]*men|people|police|children|clergy|media|troops)$/;

/** "Rebels", but not "mutinous". */
const PLURAL_FORM = /(?<!ou|s)s$/;

const PARTICIPLE = /[^e]ed$/;

/** Bases that are pasts, too: "villages hit by shells". */
const AS_PAST = /^(?:hit|hurt|cut|beat|shut|set|put|cast|split)$/;
const NEED = /^(?:need(?:s|ed)?|has|have|had)$/;
/** "Accused of fraud, Chad": what stands behind a participle that opens a sentence. */
const OPENING = /^(?:by|of|for|from|with|over)$/;
/** What leads from an opinion to whom it is of. */
const ABOUT = new Set(['of', 'to', 'with', 'at', 'about', 'over', 'for']);
/** What leads from a noun to the name of where it is. */
const OF_PLACE = new Set(['in', 'of', 'from']);

/** Tells a verb from a noun or adjective of the same form by the words beside it. */
export function isVerb(sentence: SentenceWords, at: number, form: WordForm, group: VerbGroup): boolean {
  const { words, mentionAt } = sentence;
  const before = at > 0 ? (words[at - 1] as string) : '';
  const after = words[at + 1] ?? '';
  if (before === '-' || after === '-' || before === '–' || after === '–') return false;
  // "Bowing to the crowd, Chad freed": what opens a sentence is a verb only where it says how its subject came to act.
  if (at === 0 && form !== 'modal')
    return form === 'past'
      ? OPENING.test(after) && words.includes(',')
      : form === 'ing' && opensClause(sentence);
  // Before a participle it is an auxiliary: "has come round".
  if (is(sentence, at, HAVE) && isParticiple(sentence, at + 1)) return false;
  const modifies = is(sentence, at - 1, DETERMINER) || before === 'of';
  switch (form) {
    case 'modal':
      // "Needed to leave", but not "needed help".
      return after === 'to' || !NEED.test(words[at] as string);
    case 'opinion':
      return isOpinion(sentence, at, group);
    case 'adjective':
      // "Stands ready to".
      return (group.be || is(sentence, at - 1, STANDING)) && (after === 'to' || after === 'for');
    case 'noun':
      return after === 'to';
    case 'deed':
      return false;
    case 'base':
      // "Was hit": a participle of the same form.
      // "Bowing to pressure from the street".
      if (words[at] === 'pressure' && !mentionAt[at + 1] && !is(sentence, at + 1, DETERMINER | PRONOUN))
        return false;
      if (group.be || (after === 'by' && AS_PAST.test(words[at] as string))) return false;
      if (group.helped && !is(sentence, at - 1, DETERMINER)) return true;
      return !modifies && hasPluralSubject(sentence, at);
    case 's':
      // "Election monitors".
      if (thingsAt(sentence, at - 1).some((phrase) => phrase.words.length > 1)) return false;
      // "Two subway stations.": what would have an object ends nothing.
      if (
        after === '.' ||
        (after === ',' && !mentionAt[at - 1]) ||
        modifies ||
        before === ',' ||
        is(sentence, at - 1, PREPOSITION) ||
        is(sentence, at + 1, AUXILIARY) ||
        after === 'of'
      )
        return false;
      // "There were calls", "Turkish strikes", "patrols by".
      if (is(sentence, at - 1, BE) || isAdjective(mentionAt[at - 1]) || NOUN_LINKS.has(after)) return false;
      return is(sentence, at - 1, PRONOUN) || mentionAt[at - 1] !== undefined || !before.endsWith('s');
    case 'past':
      // "Men wanted for fraud", "is wanted in Oslo".
      if (words[at] === 'wanted' && isOf(sentence, at + 1, BEHIND_PARTICIPLE)) return false;
      // "Given its ties": a preposition.
      if (words[at] === 'given' && !group.helped) return before === 'and' || words[at + 2] === 'by';
      // "Linked to wanted men": no infinitive has the form of a past.
      if (before === 'to') return false;
      if (group.helped) return true;
      // "Twenty jailed nationalists".
      if (at === 1 && mentionAt[at + 1] && (is(sentence, 0, NUMBER_WORD) || /^\d/.test(before))) return false;
      // "Tipped imported grain".
      if (PARTICIPLE.test(before) && !is(sentence, at - 2, DETERMINER)) return false;
      return !modifies && !is(sentence, at - 1, PREPOSITION);
    case 'ing':
      return (
        group.be ||
        is(sentence, at - 1, GERUND_HEAD) ||
        ((before === ',' || before === 'and') && at > 2) ||
        before === 'by' ||
        before === ')' ||
        ((before === 'of' || before === 'about') && is(sentence, at - 2, TALKING)) ||
        is(sentence, at - 1, SPEECH) ||
        // "Issued a statement Monday vowing to stay".
        isOf(sentence, at - 1, WEEKDAY)
      );
  }
}

/** Whether a participle stands at a position, or behind adverbs there. */
function isParticiple(sentence: SentenceWords, from: number): boolean {
  let at = from;
  while (is(sentence, at, ADVERB)) at++;
  const { entries, mentionAt } = sentence;
  return !mentionAt[at] && (entries[at]?.verbs?.some(({ form }) => form === 'past') ?? false);
}

/** "Was the guest of", "is against it", "was in favour of". */
function isOpinion(sentence: SentenceWords, at: number, { be, passive }: VerbGroup): boolean {
  const { words } = sentence;
  if (words[at] === 'against') return be && passive;
  let next = at + 1;
  while (is(sentence, next, ADVERB) || isMark(words[next])) next++;
  // "Disappointed by Chad", but not "by the defeat".
  if (words[next] === 'by' ? !sentence.mentionAt[next + 1] : !ABOUT.has(words[next] ?? '')) return false;
  return be || (is(sentence, at - 2, BE) && (is(sentence, at - 1, DETERMINER) || words[at - 1] === 'in'));
}

/** "Bowing to", "Defying the ban, ", but not "Fighting in Mali", nor "Ending a week of talks", which have been held. */
function opensClause(sentence: SentenceWords): boolean {
  const { words, mentionAt } = sentence;
  if (mentionAt[0] || words[0] === 'ending' || !words.includes(',')) return false;
  return words[1] === 'to' || mentionAt[1] !== undefined || is(sentence, 1, DETERMINER);
}

/** "They accuse", "troops often shoot": a subject that goes with the verb's bare form, adverbs between them or not. */
function hasPluralSubject(sentence: SentenceWords, at: number): boolean {
  const { words, mentionAt } = sentence;
  const after = words[at + 1] ?? '';
  let last = at - 1;
  while (last > 0 && is(sentence, last, ADVERB)) last--;
  if (is(sentence, last, PRONOUN)) return true;
  if (is(sentence, at + 1, AUXILIARY) || after === 'of' || is(sentence, last, PREPOSITION) || at === 0)
    return false;
  const before = words[last] as string;
  // "At a police station".
  let opener = last - 1;
  while (mentionAt[opener]) opener--;
  if (/^an?$/.test(words[opener] ?? '') && before === 'police') return false;
  const mention = mentionAt[last];
  // "Parties in Togo want".
  if (mention && mention.from > 1 && OF_PLACE.has(words[mention.from - 1] as string)) {
    const many = words[mention.from - 2] as string;
    if (PLURAL_FORM.test(many) || PLURAL.test(many)) return true;
  }
  // "Chad and Mali plan".
  if (mention && words[mention.from - 1] === 'and' && mentionAt[mention.from - 2]) return true;
  if (mention) return before.endsWith('s');
  return (PLURAL_FORM.test(before) || PLURAL.test(before)) && words.length > 4;
}

/** A nationality that is no plural stands before the noun that it describes. */
function isAdjective(mention: PlacedMention | undefined): boolean {
  return mention?.actor.kind === 'group' && !mention.mention.text.endsWith('s');
}
