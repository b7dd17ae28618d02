import type { EventType } from '../types.ts';
import type { VerbSense } from './lemma-senses.ts';
import type { FoundVerb } from './verbs-in.ts';

const HOSTILE = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'REJECT', 'THREATEN']);
const FRIENDLY = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);

/** Words that promise something even where what they promise is in no table. */
const WILLING = new Set(['vow', 'willing', 'ready', 'prepared', 'open', 'willingness', 'readiness']);

/** These, where somebody is named with whom or for whom it is to be done. */
const INTENDING = new Set(['plan', 'intend', 'intention', 'determination']);

const PROMISING = new Set(['offer', 'promise', 'pledge', 'propose', 'guarantee', 'volunteer', 'swear']);

const SWEARING = new Set(['swear', 'promise', 'pledge']);

/** What is fixed to come, whoever wills it. */
const SCHEDULED = new Set(['due', 'set']);

/** Not to do these is to refuse them. */
const WITHHELD = new Set([
  'allow',
  'permit',
  'let',
  'grant',
  'recognise',
  'recognize',
  'comply',
  'obey',
  'heed',
  'abide',
  'honour',
  'honor',
  'respect',
  'answer',
  'cooperate',
  'attend',
]);

/** These are told of only where they are refused: "would not hear of it". */
const REFUSED = new Set(['hear', 'brook', 'stomach', 'entertain']);

/** What stands around a stance verb. */
export interface StanceSetting {
  verb: FoundVerb;
  /** The type of the act it governs, and of its own object. */
  act: EventType | null;
  object: EventType | null;
  /** The act is not to be done: "vowed not to". */
  denied: boolean;
  /** Others are to side with somebody: "to rally round". */
  beside: boolean;
  /** "against" follows within its clause. */
  against: boolean;
  /** "to" follows at once: its subject means to act itself. */
  itself: boolean;
  /** A clause with a subject of its own follows: "that Chad withdraw". */
  ofOthers: boolean;
  /** Somebody is named behind it in its clause. */
  partner: boolean;
}

/** The event that a stance and what it governs make together. */
export function stanceType({ stance, lemma, light }: VerbSense, setting: StanceSetting): EventType | null {
  const { verb, act, denied, object, against, itself, partner } = setting;
  switch (stance) {
    case 'refusal':
      return 'REJECT';
    case 'threat':
      return 'THREATEN';
    case 'demand':
      // "Called for sanctions against": siding against somebody, not asking anything of him.
      if (against) return 'ACCUSE';
      if (setting.beside) return 'SUPPORT';
      // "Is expected to meet" asks nothing of him.
      if (lemma === 'expect' && (verb.be || !act)) return null;
      return (lemma === 'want' || lemma === 'expect') && itself ? intended(act) : 'REQUEST';
    case 'consent':
      // "Proposed that Chad withdraw": asked of another.
      if (lemma === 'propose' && setting.ofOthers) return 'REQUEST';
      // "Sworn to punish": no promise to whom it is about.
      if (act && !denied && SWEARING.has(lemma) && HOSTILE.has(act)) return 'THREATEN';
      if (act && denied) return forgone(act);
      // What is approved is done, as is an apology that is offered; an amnesty that is offered is a promise.
      if (object === 'SUPPORT' || lemma === 'approve') return object ?? 'AGREE';
      return object === 'CONCEDE' && !PROMISING.has(lemma) ? object : 'AGREE';
    default:
      if (act && denied) return forgone(act);
      if (act && SCHEDULED.has(lemma)) return scheduled(act);
      // "Prepared to shell", but not "is prepared to".
      if (act && lemma === 'prepare' && HOSTILE.has(act) && !verb.be) return 'MOBILIZE';
      // "Considers sanctions" means to impose them; "announced a truce" is a truce.
      return (
        intended(act ?? (light.includes('plan') ? object : null)) ??
        (itself && (WILLING.has(lemma) || (partner && INTENDING.has(lemma))) ? 'AGREE' : null)
      );
  }
}

/** The event that an act makes in the mood in which it is told. */
export function typeInMood(
  type: EventType,
  { mood, negated, senses: { lemma } }: FoundVerb,
): EventType | null {
  if (!negated && type === 'CONCEDE' && REFUSED.has(lemma)) return null;
  switch (mood) {
    case 'duty':
      return 'REQUEST';
    case 'intent':
      // "Would not stand in the way".
      if (negated && type === 'REJECT') return 'AGREE';
      if (negated) return FRIENDLY.has(type) || type === 'REQUEST' ? 'REJECT' : null;
      // "Will ignore the ruling": refused already.
      return type === 'REJECT' ? type : intended(type);
    case 'scheduled':
      return negated ? null : scheduled(type);
    case 'maybe':
      return negated ? null : intended(type);
    default:
      // "Did not allow a visit" has refused it; what else was not done is no event.
      return !negated ? type : WITHHELD.has(lemma) ? 'REJECT' : null;
  }
}

/** Talks that are to be held are as good as talks; a strike that is to begin can still be averted. */
function scheduled(act: EventType): EventType {
  return HOSTILE.has(act) ? 'THREATEN' : FRIENDLY.has(act) && act !== 'CONSULT' ? 'AGREE' : act;
}

/** "Vowed not to return the hills" refuses, "agreed not to shell the town" promises. */
function forgone(act: EventType): EventType | null {
  if (FRIENDLY.has(act)) return 'REJECT';
  return HOSTILE.has(act) || act === 'MOBILIZE' ? 'AGREE' : null;
}

/** What somebody means to do: a promise if it is friendly, a threat if it is hostile. */
export function intended(act: EventType | null): EventType | null {
  if (!act) return null;
  return HOSTILE.has(act) ? 'THREATEN' : FRIENDLY.has(act) ? 'AGREE' : act;
}
