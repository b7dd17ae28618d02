import { hashOf } from './hash.ts';

const PARTICLES =
  "al el ul bin ibn ben abu van von der den de du da do dos das del della di la le les las los ter ten zu af av d' mac y e";
const BRIDGES = `${PARTICLES} of the and for in on at to an a und et th st nd rd s`;

/** Words that turn a nationality into another one: "South Korean", "Latin American". */
const COMPASS =
  'north south east west northern southern eastern western central latin middle roman sub-saharan saharan pan new';
const NAME_PARTICLES = 'del della di da van von der den bin ibn ben al el ten ter dos';

const compass: ReadonlySet<number> = new Set(COMPASS.split(' ').map(hashOf));
const nameParticles: ReadonlySet<number> = new Set(NAME_PARTICLES.split(' ').map(hashOf));
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

/** Words like "South" that, before a nationality, belong to it. */
export function isCompass(hash: number): boolean {
  return compass.has(hash);
}

/** Particles that are words of no English sentence: before a name they are part of it ("del Monte"). */
export function isNameParticle(hash: number): boolean {
  return nameParticles.has(hash);
}
