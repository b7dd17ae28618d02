import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { sameNames, speakerOf } from './tellers.ts';
import type { FoundVerb } from './verbs-in.ts';

const CHARGED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE']);
const CHARGING = new Set(['charge', 'allege', 'complain', 'claim']);
/** Organisations that only tell what happened. */
export const REPORTING =
  /news|times|post|radio|tv|television|agency|daily|journal|press|police|army|military|ministry|reuters|afp|xinhua|tass|bbc|cnn/i;
const BODIES = /\b(?:united nations|u\.?n\.?|nato|red cross)\b/i;
/** Words around a teller whose word is news, and no charge. */
const NEWS = /\b(?:military|army|police|reports?|witness(?:es)?|hospitals?|doctors|radio|agency)\b/;
const BEFORE = 3;

/** "Chad said that Mali had shelled Beni": what a state tells of another's deeds accuses it. */
export function chargeIn(
  { words, entries }: SentenceWords,
  said: PlacedEvent,
  deed: PlacedEvent,
): PlacedEvent | null {
  const [teller] = said.source;
  // "Concluded that": a finding, whoever makes it.
  const finds = /^(?:conclud|found|rul|held)/.test(words[said.from] ?? '');
  if (!teller || !(finds || isParty(teller)) || said.from > deed.from || !CHARGED.has(deed.type)) return null;
  // "The U.S. military says", "reports from Chad say".
  const around = [
    ...words.slice(Math.max(0, teller.from - BEFORE), teller.from),
    ...words.slice(teller.to, said.from),
  ];
  if (NEWS.test(around.join(' '))) return null;
  if (deed.source.length === 0 || sameNames(deed.source, said.source)) return null;
  // "Claims the island, and invaded it": not what it says.
  for (let at = said.to; at < deed.from; at++)
    if (words[at] === ',' && words[at + 1] === 'and' && entries[at + 2]?.verbs) return null;
  return { ...said, type: 'ACCUSE', target: deed.source };
}

/** A state, or a body that speaks for itself. */
function isParty({ actor: { kind, name } }: PlacedMention): boolean {
  if (BODIES.test(name)) return false;
  return kind === 'place' || (kind === 'organisation' && !REPORTING.test(name));
}

/** "Rebels shelled the port, Chad charged": who charges accuses. */
export function chargeBehind(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: readonly FoundVerb[],
  deed: PlacedEvent,
): PlacedEvent | null {
  const verb = verbs.at(-1);
  if (!verb || verb.passive || verb.at < deed.to || !CHARGING.has(verb.senses.lemma)) return null;
  if (!CHARGED.has(deed.type) || sentence.words.lastIndexOf(',', verb.at) < deed.to) return null;
  const source = speakerOf(sentence, clauses, verb);
  if (source.length === 0 || sameNames(deed.source, source)) return null;
  return { type: 'ACCUSE', from: verb.at, to: verb.at + 1, source, target: deed.source, place: null };
}
