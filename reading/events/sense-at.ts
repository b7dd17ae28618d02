import type { VerbSense } from './lexicon-index.ts';

/** How far the parts of a phrasal verb may stand from their verb. */
const PARTICLE_GAP = 3;
/** Parts that may follow a long object: "found a former warlord guilty". */
const FAR_PARTS = new Set('over death dead guilty hostage captive prisoner ablaze alight'.split(' '));
const FAR_GAP = 7;

/** The sense whose particles follow the verb at a position, the longest first; `end` is one after them. Null for none. */
export function senseAt(
  words: string[],
  senses: readonly VerbSense[],
  at: number,
): { sense: VerbSense; end: number } | null {
  for (const sense of senses) {
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
