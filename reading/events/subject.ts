import type { Clauses } from './clauses.ts';
import { coordinated, headOf } from './name-groups.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { quoteBefore } from './verb-group.ts';
import { ASIDE_PREPOSITION, BE, holds, is, LEAD_IN, OWN, SUBJECT_PRONOUN } from './word-classes.ts';

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

const GERUND = /^[a-z]{3,}ing$/;

/** Whom a clause may mean without naming them. */
export interface Antecedents {
  /** For pronouns: the last subject, of an earlier sentence too. */
  speaker: PlacedMention[];
  /** For verbs without a subject of their own ("… and fled"): the last subject in the same sentence. */
  shared: PlacedMention[];
  /** Behind the last verb of saying: what stands before it belongs to the speaker. */
  floor: number;
  /** Who in the same sentence says what is to be. */
  said: PlacedMention[];
  /** Who is told so. */
  audience?: PlacedMention[];
  /** And says it as one who decides it: "announced", "ruled". */
  decreed: boolean;
}

/** The names in the subject of the clause that ends before `end`. */
export function subjectOf(
  sentence: SentenceWords,
  clauses: Clauses,
  end: number,
  { speaker, shared, floor }: Omit<Antecedents, 'said' | 'audience' | 'decreed'>,
): PlacedMention[] {
  const { words, mentions } = sentence;
  if (end === 0) return behindComma(sentence, clauses);
  const quoted = quotedBefore(sentence, clauses, end);
  if (quoted) return quoted;
  const at = Math.max(0, end - 1);
  const clauseStart = Math.max(clauses.start[at] ?? 0, floor);
  let from = clauseStart;
  const opener = clauses.opener[at] ?? '';
  const owns = opener === 'whose' && mentions.some((mention) => mention.from >= from && mention.to <= end);
  // "Chad, whose envoy Ana Mora resigned": with a name of its own, the clause has its subject behind the relative word.
  if (RELATIVES.has(opener) && !owns) {
    // "Smith, who resigned": the subject stands before the relative word.
    const last = mentions.findLast(({ to }) => to < from);
    if (last && from - 1 - last.to <= 3) return [last];
  }
  from = afterLeadIn(sentence, from, end);
  const comma = words.indexOf(',', from);
  const phraseEnd = comma > from && comma < end ? comma : end;
  const inPhrase = mentions.filter((mention) => mention.from >= from && mention.to <= phraseEnd);
  const head = inPhrase.find(({ from: start }) => !isAside(sentence, start, from));
  // "Told the Danes he was sorry".
  if (head && speaker.length > 0 && is(sentence, end - 1, SUBJECT_PRONOUN)) return speaker;
  const titled = named(sentence, head ?? inPhrase[0], phraseEnd, end);
  if (titled) return titled;
  if (head)
    return (
      listed(words, head, mentions, end) ??
      coordinated(sentence, headOf(sentence, clauses, inPhrase, head), inPhrase)
    );
  const [any] = inPhrase;
  // "Drivers in Lima parked to show their anger": whose it is has been named.
  if (holds(sentence, from, any?.from ?? end, SUBJECT_PRONOUN | OWN)) {
    const earlier = mentions.find(({ to }) => to <= from);
    return speaker.length > 0 || !earlier ? speaker : [headOf(sentence, clauses, mentions, earlier)];
  }
  if (any) return coordinated(sentence, any, inPhrase);
  const wide = mentions.filter((mention) => mention.from >= clauseStart && mention.to <= end);
  const [first] = wide;
  if (first) return coordinated(sentence, first, wide);
  // "Mora vanished after being seized by Chad": the clause's subject is the main one's.
  const [main] = mentions;
  if (end <= from && opener !== '' && shared.length === 0 && main && main.to <= from)
    return coordinated(sentence, headOf(sentence, clauses, mentions, main), mentions);
  // "… and fled": the verb has no subject of its own. "Analysts fled": it has one, without a name.
  return end <= from || /^(?:and|but|,|to|by|not)$/.test(words[end - 1] ?? '') ? shared : [];
}

/** "The Times quoted the French envoy as saying": the envoy says so; null where nobody is quoted. */
function quotedBefore(sentence: SentenceWords, clauses: Clauses, end: number): PlacedMention[] | null {
  const at = quoteBefore(sentence, end);
  // "The envoy was quoted as saying": the clause's own subject.
  if (at < 0 || is(sentence, at - 1, BE)) return null;
  const inside = sentence.mentions.filter(({ from, to }) => from > at && to < end);
  const [head] = inside;
  return head ? coordinated(sentence, headOf(sentence, clauses, inside, head), inside) : [];
}

/** "The head of Petrosur, Ana Mora, was jailed": whom the office in front of the comma belongs to. */
function named(
  { words, mentions }: SentenceWords,
  head: PlacedMention | undefined,
  comma: number,
  end: number,
): PlacedMention[] | null {
  if (!head || words[comma] !== ',' || head.actor.kind === 'person') return null;
  const person = mentions.find(({ from }) => from > comma);
  if (
    person?.actor.kind !== 'person' ||
    person.from > comma + 3 ||
    words.slice(comma + 1, person.from).includes(',')
  )
    return null;
  if (words[person.to] !== ',' && person.to !== end) return null;
  return [person, head];
}

/** "Bowing to the crowd, Chad freed": who does what opens the sentence stands behind its comma. */
function behindComma(sentence: SentenceWords, clauses: Clauses): PlacedMention[] {
  const comma = sentence.words.indexOf(',');
  const behind = sentence.mentions.filter(({ from }) => from > comma);
  const [first] = behind;
  return first ? coordinated(sentence, headOf(sentence, clauses, behind, first), behind) : [];
}

/** Skips "On Tuesday," and the like. */
function afterLeadIn(sentence: SentenceWords, from: number, end: number): number {
  let at = from;
  for (let skipped = 0; skipped < 2; skipped++) {
    if (!is(sentence, at, LEAD_IN) && !opensWithDeed(sentence, at)) return at;
    const comma = sentence.words.indexOf(',', at);
    if (comma < 0 || comma >= end - 1) return at;
    at = comma + 1;
  }
  return at;
}

/** "Bowing to weeks of unrest, Chad freed": what stands before the subject and is done by it. */
function opensWithDeed({ words, mentionAt }: SentenceWords, at: number): boolean {
  return at === 0 && mentionAt[0] === undefined && GERUND.test(words[0] ?? '');
}

/** Whether a name stands in a phrase of its own: "a base in Iraq". */
function isAside(sentence: SentenceWords, start: number, from: number): boolean {
  const { words, mentionAt } = sentence;
  for (let i = start - 1; i >= from && i >= start - 7; i--) {
    const word = words[i] as string;
    if (is(sentence, i, ASIDE_PREPOSITION)) return true;
    // "Envoys from Chad and several African states": what is joined to a name stands where the name does.
    if (word === ',' || (word === 'and' && i > 0 && !mentionAt[i - 1])) return false;
  }
  return false;
}

/** "Ireland, Norway and Spain": names parted by nothing but commas, and before the last of them by "and". */
function listed(
  words: string[],
  head: PlacedMention,
  mentions: PlacedMention[],
  end: number,
): PlacedMention[] | null {
  if (words[head.to] !== ',') return null;
  const all = [head];
  for (const next of mentions) {
    const last = all[all.length - 1] as PlacedMention;
    if (next.from < last.to) continue;
    if (next.to > end) return null;
    const between = words.slice(last.to, next.from).join(' ');
    if (!/^(?:,|and|, and)$/.test(between)) return null;
    all.push(next);
    if (between !== ',') return all;
  }
  return null;
}
