import type { Clauses } from './clauses.ts';
import { counterparts } from './counterparts.ts';
import {
  ASIDE_PREPOSITIONS,
  AT_PLACE,
  LEAD_INS,
  OWN,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './lexicon/grammar-words.ts';
import type { Predicate } from './predicate.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';

/** Who stands where around an event. */
export interface Roles {
  source: PlacedMention[];
  target: PlacedMention[];
  place: PlacedMention | null;
}

/** Whom a clause may mean without naming them. */
export interface Antecedents {
  /** For pronouns: the last subject, of an earlier sentence too. */
  speaker: PlacedMention[];
  /** For verbs without a subject of their own ("… and fled"): the last subject in the same sentence. */
  shared: PlacedMention[];
  /** Behind the last verb of saying: what stands before it belongs to the speaker. */
  floor: number;
}

/** How far behind an act of a state the place may stand that says whose. */
const STATE_REACH = 5;
/** How far after a verb its object's name may stand, in words. */
const TARGET_REACH = 25;

/**
 * Who did it to whom: the clause's subject and what follows the verb, turned round in the passive.
 */
export function rolesOf(
  sentence: SentenceWords,
  clauses: Clauses,
  predicate: Predicate,
  antecedents: Antecedents,
): Roles {
  const { verb } = predicate;
  const subject = inverted(sentence, predicate) ?? subjectOf(sentence, clauses, verb.groupFrom, antecedents);
  const after = objectOf(sentence, clauses, predicate.from + 1, verb.at + 1);
  const place = placeOf(sentence, clauses, verb.at);
  if (predicate.suffered) {
    const by = agentOf(sentence, clauses, verb.at, verb.passive ? 'by' : 'from');
    // "Was put under investigation in Chad": by whoever has the law there on his side.
    const state = predicate.lawful || predicate.type === 'ACCUSE';
    const there = place && !subject.includes(place) && place.from <= predicate.to + STATE_REACH;
    const source = by.length === 0 && state && there ? [place] : by;
    return { source, target: subject, place };
  }
  if (verb.mood === 'duty' && predicate.type === 'REQUEST') {
    const { speaker } = antecedents;
    return { source: speaker, target: subject.filter((each) => !speaker.includes(each)), place };
  }
  const doer = new Set(subject.map(({ actor }) => actor));
  const target = counterparts(sentence, predicate, subject, after).filter(({ actor }) => !doer.has(actor));
  return { source: subject, target, place };
}

/** `"…," said Jane Roe`: the one who says it stands behind the verb. */
function inverted({ words, mentions }: SentenceWords, { says, verb }: Predicate): PlacedMention[] | null {
  if (!says || !/^(?:,|''|["”’?!])$/.test(words[verb.at - 1] ?? '')) return null;
  const behind = mentions.find(({ from }) => from > verb.at && from <= verb.at + 4);
  return behind ? [behind] : null;
}

/** The names in the subject of the clause that ends before `end`. */
export function subjectOf(
  sentence: SentenceWords,
  clauses: Clauses,
  end: number,
  { speaker, shared, floor }: Antecedents,
): PlacedMention[] {
  const { words, mentions } = sentence;
  const at = Math.max(0, end - 1);
  const clauseStart = Math.max(clauses.start[at] ?? 0, floor);
  let from = clauseStart;
  if (RELATIVES.has(clauses.opener[at] ?? '')) {
    // "Smith, who resigned": the subject stands before the relative word.
    const before = mentions.filter(({ to }) => to < from);
    const last = before[before.length - 1];
    if (last && from - 1 - last.to <= 3) return [last];
  }
  from = afterLeadIn(words, from, end);
  const comma = words.indexOf(',', from);
  const phraseEnd = comma > from && comma < end ? comma : end;
  const inPhrase = mentions.filter((mention) => mention.from >= from && mention.to <= phraseEnd);
  const head = inPhrase.find(({ from: start }) => !isAside(words, start, from));
  const titled = named(sentence, head ?? inPhrase[0], phraseEnd, end);
  if (titled) return titled;
  if (head)
    return (
      listed(words, head, mentions, end) ??
      coordinated(words, headOf(words, clauses, inPhrase, head), inPhrase)
    );
  if (words.slice(from, end).some((word) => SUBJECT_PRONOUNS.has(word) || OWN.has(word))) {
    const earlier = mentions.find(({ to }) => to <= from);
    return speaker.length > 0 || !earlier ? speaker : [earlier];
  }
  const [any] = inPhrase;
  if (any) return [any];
  const wide = mentions.filter((mention) => mention.from >= clauseStart && mention.to <= end);
  const [first] = wide;
  if (first) return coordinated(words, first, wide);
  // "… and fled": the verb has no subject of its own. "Analysts fled": it has one, without a name.
  return end <= from || /^(?:and|but|,|to|by|not)$/.test(words[end - 1] ?? '') ? shared : [];
}

/** "The head of Petrosur, Ana Mora, was jailed": whom the office in front of the comma belongs to. */
function named(
  { words, mentions }: SentenceWords,
  head: PlacedMention | undefined,
  comma: number,
  end: number,
): PlacedMention[] | null {
  if (!head || words[comma] !== ',' || head.actor.kind === 'person') return null;
  const person = mentions.find(({ from }) => from === comma + 1);
  if (person?.actor.kind !== 'person' || (words[person.to] !== ',' && person.to !== end)) return null;
  return [person, head];
}

/** Skips "On Tuesday," and the like. */
function afterLeadIn(words: string[], from: number, end: number): number {
  let at = from;
  for (let skipped = 0; skipped < 2; skipped++) {
    if (!LEAD_INS.has(words[at] ?? '')) return at;
    const comma = words.indexOf(',', at);
    if (comma < 0 || comma >= end - 1) return at;
    at = comma + 1;
  }
  return at;
}

/** Whether a name stands in a phrase of its own: "a base in Iraq". */
function isAside(words: string[], start: number, from: number): boolean {
  for (let i = start - 1; i >= from && i >= start - 7; i--) {
    const word = words[i] as string;
    if (ASIDE_PREPOSITIONS.has(word)) return true;
    if (word === ',' || word === 'and') return false;
  }
  return false;
}

/** "French President Jacques Chirac": of names side by side, the last is who acts. */
function headOf(
  words: string[],
  { verbs }: Clauses,
  mentions: PlacedMention[],
  head: PlacedMention,
): PlacedMention {
  let at = head;
  for (const next of mentions) {
    if (next.from < at.to) continue;
    const between = words.slice(at.to, next.from);
    const joined =
      between.length <= 4 &&
      !between.some((word, i) => JOINTS.has(word) || ASIDE_PREPOSITIONS.has(word) || verbs.has(at.to + i));
    if (!joined || at.actor.kind === 'person') break;
    at = next;
  }
  return at;
}

const JOINTS = new Set([',', 'and', 'or', 'of', '(', ')']);

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

/** The name with those joined to it by "and" or commas. */
function coordinated(words: string[], head: PlacedMention, mentions: PlacedMention[]): PlacedMention[] {
  const all = [head];
  let last = head;
  for (const next of mentions) {
    if (next.from < last.to) continue;
    const between = words.slice(last.to, next.from);
    const joined =
      between.length > 0 &&
      between.length <= 4 &&
      /^(?:,|and|or|&)$/.test(between.find((w) => JOINTS.has(w)) ?? '');
    const plain = !between.some((word) => ASIDE_PREPOSITIONS.has(word) || word === 'of');
    if (!joined || !plain) break;
    all.push(next);
    last = next;
  }
  return all;
}

/** The names that follow a verb as its object. */
function objectOf(sentence: SentenceWords, clauses: Clauses, from: number, after: number): PlacedMention[] {
  const { words, mentions } = sentence;
  const end = Math.min(clauses.end[from - 1] ?? words.length, after + TARGET_REACH);
  const inReach = mentions.filter((mention) => mention.from >= from && mention.to <= end);
  const head = inReach.find((mention) => !isPlaceOf(words, mention)) ?? inReach[0];
  return head ? coordinated(words, headOf(words, clauses, inReach, head), inReach) : [];
}

/** The names after "by"; "came under attack from". */
function agentOf(
  { words, mentions }: SentenceWords,
  clauses: Clauses,
  at: number,
  link: 'by' | 'from',
): PlacedMention[] {
  const end = clauses.end[at] ?? words.length;
  const by = words.findIndex((word, i) => i > at && (word === 'by' || word === link));
  if (by < 0 || by >= end) return [];
  const agents = mentions.filter(({ from, to }) => from > by && from <= by + 8 && to <= end);
  const [head] = agents;
  if (!head) return [];
  // Of what stands behind an agent only the name of his office's holder belongs to him.
  const last = headOf(words, clauses, agents, head);
  return coordinated(words, last.actor.kind === 'person' ? last : head, agents);
}

function isPlaceOf(words: string[], { actor, from }: PlacedMention): boolean {
  if (actor.kind !== 'place') return false;
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) if (AT_PLACE.has(words[i] as string)) return true;
  return false;
}

/** Where it happened: the first place named after "in", "at" or "near" from the verb on, else before it. */
function placeOf({ words, mentions }: SentenceWords, clauses: Clauses, at: number): PlacedMention | null {
  const start = clauses.start[at] ?? 0;
  const end = clauses.end[at] ?? words.length;
  const places = mentions.filter(
    (mention) => mention.from >= start && mention.to <= end && isPlaceOf(words, mention),
  );
  return places.find(({ from }) => from > at) ?? places[0] ?? null;
}
