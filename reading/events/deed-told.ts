import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { isConditional, isOnPersisting } from './conditions.ts';
import { byDoer } from './doers.ts';
import type { SentenceWords } from './sentence-words.ts';
import { typeInMood } from './stance-type.ts';
import type { FoundVerb } from './verbs-in.ts';
import { ARMED, holdsOf, WARES } from './word-kinds.ts';

/** What it is to have ceased from something. */
export const CEASED: Partial<Record<EventType, EventType>> = {
  ASSAULT: 'RETREAT',
  MOBILIZE: 'RETREAT',
  COERCE: 'CONCEDE',
  PROTEST: 'CONCEDE',
  SANCTION: 'CONCEDE',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
};

const WRECKING = new Set(['destroy', 'wreck', 'set', 'smash', 'demolish', 'flatten']);
const LEAVING = new Set(['withdraw', 'pull', 'bring', 'recall', 'leave', 'quit', 'take']);
/** How far behind who is handed over it may be said what for. */
const TRIAL_REACH = 14;
/** What troops are there for who are to help; one's own border is another matter. */
const PEACEFUL =
  /\b(?:(?:to|and) (?:protect|shield|shelter|escort|separate) (?!its|their|his|her|our)|(?:peace|peacekeeping|u\.n\.|un|united nations|multinational) (?:force|mission|contingent|operation))/;
const PEACE_REACH = 18;
const SUPPLYING = new Set(['ship', 'deliver', 'send', 'fly', 'airlift', 'unload', 'supply', 'smuggle']);

/** What a verb's act is in its sentence, and in the mood in which it is told; null where it is no event. */
export function deedTold(
  sentence: SentenceWords,
  clauses: Clauses,
  verb: FoundVerb,
  act: EventType,
): EventType | null {
  // "Would not hear of it", but not "heard of it".
  if (act === 'AGREE' && verb.senses.lemma === 'hear' && !verb.negated) return null;
  const sent = delivered(sentence, verb, supplied(sentence, verb, peaceful(sentence, verb, act)));
  const deed = byDoer(sentence, clauses, verb, jointly(sentence, verb, byForce(sentence, verb, sent)));
  const ended = isNoLonger(sentence, verb) ? CEASED[deed] : undefined;
  return threatened(sentence, verb, deed, ended ?? typeInMood(deed, verb));
}

/** "Sent troops to the United Nations force", "took up positions to protect the villagers": help, and no show of force. */
function peaceful({ words }: SentenceWords, { end }: FoundVerb, act: EventType): EventType {
  return act === 'MOBILIZE' && PEACEFUL.test(words.slice(end, end + PEACE_REACH).join(' ')) ? 'AID' : act;
}

/** "Shipped a consignment of guns to Chad": help, and no show of force. */
function supplied(sentence: SentenceWords, { senses, end, at }: FoundVerb, act: EventType): EventType {
  if ((act !== 'MOBILIZE' && act !== 'RETREAT') || !SUPPLYING.has(senses.lemma)) return act;
  const { words, mentionAt } = sentence;
  const to = words.findIndex((word, i) => i >= end && i < at + TRIAL_REACH && /^(?:to|for)$/.test(word));
  if (to < 0 || !holdsOf(sentence, end, to, WARES)) return act;
  return mentionAt.slice(to + 1, to + 6).some((mention) => mention !== undefined) ? 'AID' : act;
}

/** "Shipped two Danes off to Mali to stand trial": handed over, whatever the verb. */
function delivered({ words }: SentenceWords, { at }: FoundVerb, act: EventType): EventType {
  if (act !== 'COERCE' && act !== 'RETREAT' && act !== 'MOBILIZE') return act;
  const sent = words.slice(at, at + TRIAL_REACH).join(' ');
  return / to (?:stand trial|be tried|face (?:trial|charges|justice))\b/.test(sent) &&
    / (?:to|over|back) /.test(sent)
    ? 'COOPERATE'
    : act;
}

/** "Gunboats blockaded the port": no protest; "warplanes set the port ablaze": no mere damage. */
function byForce(sentence: SentenceWords, { senses, groupFrom }: FoundVerb, act: EventType): EventType {
  // "Any fighter would be expelled": does not leave by himself.
  if (act === 'RETREAT' && senses.lemma === 'expel') return 'COERCE';
  const isForce =
    act === 'PROTEST' ? senses.lemma === 'blockade' : act === 'COERCE' && WRECKING.has(senses.lemma);
  return isForce && holdsOf(sentence, 0, groupFrom, ARMED) ? 'ASSAULT' : act;
}

/** "Are jointly patrolling", "joined the manoeuvres": no show of force, but common work. */
function jointly({ words }: SentenceWords, { groupFrom, at }: FoundVerb, act: EventType): EventType {
  const isJoint = words
    .slice(groupFrom, at + 2)
    .some((word) => /^(?:jointly|together|join(?:s|ed|ing)?|part)$/.test(word));
  return act === 'MOBILIZE' && isJoint ? 'COOPERATE' : act;
}

/** "No longer jams", "is no longer barred"; what one can no longer do has not been given up. */
function isNoLonger({ words }: SentenceWords, { groupFrom, at, mood }: FoundVerb): boolean {
  const longer = words.indexOf('longer', groupFrom);
  if (/^(?:can|could)$/.test(words[longer - 2] ?? '')) return false;
  return mood !== 'maybe' && longer >= groupFrom && longer < at && words[longer - 1] === 'no';
}

/**
 * "Would resume its tests if Chad does", "would block the deal unless": a show of force or a refusal with a condition
 * to it; "will bring home its men if the shelling goes on": so is leaving.
 */
function threatened(
  sentence: SentenceWords,
  { at, mood, senses }: FoundVerb,
  deed: EventType,
  type: EventType | null,
): EventType | null {
  if (mood !== 'intent' && mood !== 'maybe') return type;
  // "Will not take part in talks until".
  if (type === 'REJECT' && deed === 'CONSULT' && sentence.words.includes('until', at)) return 'THREATEN';
  if (type === 'MOBILIZE' || type === 'REJECT' || type === 'ACCUSE')
    return isConditional(sentence, at) ? 'THREATEN' : type;
  return leavesOnPersisting(sentence, at, senses.lemma, deed) ? 'THREATEN' : type;
}

/** "Will bring home its men if the shelling goes on", "is ready to leave if its nurses are attacked": no promise. */
export function leavesOnPersisting(
  sentence: SentenceWords,
  at: number,
  lemma: string,
  deed: EventType | null,
): boolean {
  return deed === 'RETREAT' && LEAVING.has(lemma) && isOnPersisting(sentence, at);
}

/** "Ordered 40 tanks from Poland" has bought them; "ordered jets from Chad to patrol the coast" has not. */
export function isBoughtFrom(sentence: SentenceWords, { end }: FoundVerb, clauseEnd: number): boolean {
  const { words, mentionAt } = sentence;
  const from = words.indexOf('from', end);
  const seller = mentionAt[from + 1];
  if (from < 0 || from >= clauseEnd || !seller || words[seller.to] === 'to') return false;
  return holdsOf(sentence, end, from, WARES);
}
