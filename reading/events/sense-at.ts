import type { LemmaSenses, VerbSense } from './lexicon-index.ts';
import type { SentenceWords } from './sentence-words.ts';

/** How far the parts of a phrasal verb may stand from their verb. */
const PARTICLE_GAP = 3;
/** Parts that may follow a long object: "found a former warlord guilty". */
const FAR_PARTS = new Set('over death dead guilty hostage captive prisoner ablaze alight hold go'.split(' '));
const FAR_GAP = 7;
/** Particles of phrasal verbs, of which a verb has one. */
const ADVERBS = new Set('in out up down over off away'.split(' '));

/** What follows a particle that stands behind its object, and no preposition. */
const BEHIND_PARTICLE = new Set('. , ; : ) to from by at after when as and for with over'.split(' '));

/**
 * The sense whose particles follow the verb at a position, the longest first; `end` is one after them. Null for none.
 * A name between verb and particle counts as one word, however long.
 */
export function senseAt(
  { words, mentionAt }: SentenceWords,
  { alone, byPart }: LemmaSenses,
  at: number,
): { sense: VerbSense; end: number } | null {
  let found = alone && { sense: alone, end: at + 1 };
  if (byPart.size === 0) return found;
  const next = words[at + 1] ?? '';
  let names = 0;
  for (let i = at + 1; i < words.length && i <= at + 1 + FAR_GAP + names; i++) {
    if (isInName(mentionAt, i)) names++;
    const part = words[i] as string;
    // "Shot and killed at least six" is not "shoot at".
    if (part === ',' || (part === 'and' && i === at + 1)) break;
    const senses = byPart.get(part);
    if (!senses || i > at + 1 + gapBefore(part) + names) continue;
    for (const sense of senses) {
      if (found && sense.rest.length <= found.sense.rest.length) continue;
      // "Handed out blankets in Herat" is not "hand in".
      if (sense.rest.length === 1 && part !== next && ADVERBS.has(part) && ADVERBS.has(next)) continue;
      // "Took his life in Oslo" is not "take in".
      if (
        sense.rest.length === 1 &&
        part === 'in' &&
        part !== next &&
        !BEHIND_PARTICLE.has(words[i + 1] ?? '.')
      )
        continue;
      const end = endOf(words, mentionAt, sense.rest, i + 1);
      if (end > 0) found = { sense, end };
    }
  }
  return found;
}

/** One after the last part of a sense whose first stands before `from`; 0 where a part is missing. */
function endOf(
  words: string[],
  mentionAt: SentenceWords['mentionAt'],
  rest: readonly string[],
  from: number,
): number {
  let end = from;
  for (let part = 1; part < rest.length; part++) {
    let last = end + gapBefore(rest[part] as string);
    let i = end;
    while (i <= last && words[i] !== rest[part]) {
      if (i >= words.length || words[i] === ',') return 0;
      i++;
      if (isInName(mentionAt, i)) last++;
    }
    if (i > last) return 0;
    end = i + 1;
  }
  return end;
}

/** Behind the first word of a name. */
function isInName(mentionAt: SentenceWords['mentionAt'], at: number): boolean {
  return mentionAt[at] !== undefined && mentionAt[at] === mentionAt[at - 1];
}

function gapBefore(part: string): number {
  return FAR_PARTS.has(part) ? FAR_GAP : PARTICLE_GAP;
}
