import type { VerbSense } from './lexicon-index.ts';

/** How far the parts of a phrasal verb may stand from their verb. */
const PARTICLE_GAP = 3;
/** Parts that may follow a long object: "found a former warlord guilty". */
const FAR_PARTS = new Set('over death dead guilty hostage captive prisoner ablaze alight'.split(' '));
const FAR_GAP = 7;
/** Particles of phrasal verbs, of which a verb has one. */
const ADVERBS = new Set('in out up down over off away'.split(' '));

/** The sense whose particles follow the verb at a position, the longest first; `end` is one after them. Null for none. */
export function senseAt(
  words: string[],
  senses: readonly VerbSense[],
  at: number,
): { sense: VerbSense; end: number } | null {
  const next = words[at + 1] ?? '';
  for (const sense of senses) {
    // "Handed out blankets in Herat" is not "hand in".
    const [only = '', ...more] = sense.rest;
    if (more.length === 0 && only !== next && ADVERBS.has(only) && ADVERBS.has(next)) continue;
    let end = at + 1;
    const all = sense.rest.every((particle) => {
      const gap = FAR_PARTS.has(particle) ? FAR_GAP : PARTICLE_GAP;
      for (let i = end; i < words.length && i <= end + gap; i++) {
        if (words[i] === ',') return false;
        if (words[i] === particle) {
          end = i + 1;
          return true;
        }
      }
      return false;
    });
    if (all) return { sense, end };
  }
  return null;
}
