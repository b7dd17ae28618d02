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
  const { at, passive, groupFrom, sense } = verb;
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
  return kinds & POLICE && keepsOrder(sentence, verb, act) ? 'COERCE' : act;
}

/** "Barred them from entering", "razed two huts", "blocked the road", "turned back a convoy": by whoever keeps order. */
function keepsOrder(
  sentence: SentenceWords,
  { at, end, sense: { lemma } }: FoundVerb,
  act: EventType,
): boolean {
  const { words } = sentence;
  // Those on strike themselves are no force.
  const onStrike = () => holds(sentence, 0, words.length, AT_WORK);
  switch (act) {
    case 'SANCTION':
      return lemma === 'bar' || (FORBIDDING.test(lemma) && /^[a-z]+ing$/.test(words[end] ?? ''));
    case 'ASSAULT':
      return RAZING.test(lemma) && HOMES.test(words.slice(at, at + OBJECT_REACH).join(' '));
    case 'PROTEST':
      return SEIZING.test(lemma) && !onStrike();
    case 'REJECT':
      return lemma === 'turn' && !onStrike();
    default:
      return false;
  }
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
