import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import type { Thing } from './lexicon/things.ts';
import type { SentenceWords } from './sentence-words.ts';
import { thingsAt } from './things-at.ts';
import type { FoundVerb } from './verbs-in.ts';
import { AT_WORK, holds } from './word-classes.ts';
import { CIVILIANS, INVESTORS, KEEPERS, POLICE } from './word-kinds.ts';

/** How far before a verb its doer may stand, and behind "by". */
const DOER_REACH = 12;
const BY_REACH = 4;
const AGENT_REACH = 6;
const OBJECT_REACH = 6;
const DOERS = CIVILIANS | INVESTORS | KEEPERS | POLICE;
const PEOPLE: readonly Thing[] = ['people', 'helpers', 'captives', 'forces'];
const HOMES = /\b(?:home|house|hut|shack)s?\b/;
const SEIZING = /^(?:occupy|seize|block(?:ade)?|besiege|storm|surround|invade)$/;
const RAZING = /^(?:demolish|flatten|raze|level|destroy|dynamite|burn)$/;
const FORBIDDING = /^(?:ban|forbid|prohibit)$/;

/**
 * "Students seized the hall", "police blocked the road", "firms put money into mills": who does it says what it is.
 */
export function byDoer(
  sentence: SentenceWords,
  clauses: Clauses,
  verb: FoundVerb,
  act: EventType,
): EventType {
  const { at, end, passive, groupFrom, sense } = verb;
  const { lemma, rest } = sense;
  const kinds = doerOf(sentence, clauses, verb);
  const seizes = SEIZING.test(lemma);
  const takesOver = lemma === 'take' && rest[0] === 'over';
  const isForce = act === 'ASSAULT' || act === 'COERCE';
  const around = passive ? groupFrom - OBJECT_REACH : at;
  if (kinds & KEEPERS && act === 'MOBILIZE') return 'AID';
  if (kinds & INVESTORS && (act === 'AID' ? rest.includes('into') : isForce && takesOver)) return 'COOPERATE';
  // "Seized two guards": those who are taken are hostages.
  if (kinds & CIVILIANS && isForce && (seizes || takesOver) && !takesPeople(sentence, around))
    return 'PROTEST';
  if (!(kinds & POLICE)) return act;
  const stops =
    act === 'SANCTION'
      ? lemma === 'bar' || (FORBIDDING.test(lemma) && /^[a-z]+ing$/.test(sentence.words[end] ?? ''))
      : act === 'ASSAULT'
        ? RAZING.test(lemma) && HOMES.test(sentence.words.slice(at, at + OBJECT_REACH).join(' '))
        : // Those on strike themselves are no force.
          (act === 'PROTEST' ? seizes : act === 'REJECT' && lemma === 'turn') &&
          !holds(sentence, 0, sentence.words.length, AT_WORK);
  return stops ? 'COERCE' : act;
}

/** The kinds of the first who is named in a clause before its verb, in the passive behind "by". */
function doerOf({ words, entries }: SentenceWords, clauses: Clauses, verb: FoundVerb): number {
  const { at, groupFrom, passive } = verb;
  const by = words.indexOf('by', at);
  if (passive && (by < 0 || by > at + BY_REACH)) return 0;
  const from = passive ? by : Math.max(clauses.start[at] ?? 0, groupFrom - DOER_REACH);
  const to = passive ? by + AGENT_REACH : groupFrom;
  let kinds = 0;
  for (let i = from; i < to && i < words.length; i++) {
    // "Police said students occupied": of the second.
    if (entries[i]?.verbs?.some(({ senses }) => senses.says)) kinds = 0;
    else kinds ||= (entries[i]?.kinds ?? 0) & DOERS;
  }
  return kinds;
}

/** Whether people are named soon behind a position. */
function takesPeople(sentence: SentenceWords, from: number): boolean {
  for (let at = from; at < from + OBJECT_REACH; at++)
    if (thingsAt(sentence, at).some(({ things }) => PEOPLE.some((each) => things.includes(each))))
      return true;
  return false;
}
