import { hashOf } from './hash.ts';

const PARTICLES =
  "al el ul bin ibn ben abu van von der den de du da do dos das del della di la le les las los ter ten zu af av d' mac y e";
const BRIDGES = `${PARTICLES} of the and for in on at to an a und et th st nd rd s`;

const particles: ReadonlySet<number> = new Set(PARTICLES.split(' ').map(hashOf));
const bridges: ReadonlySet<number> = new Set(BRIDGES.split(' ').map(hashOf));

/** Small words that can open a person's surname ("bin", "van", "de"), by folded hash. */
export function isParticle(hash: number): boolean {
  return particles.has(hash);
}

/** Small words that can stand inside a name ("of", "the", "and" and the particles), by folded hash. */
export function isBridge(hash: number): boolean {
  return bridges.has(hash);
}
