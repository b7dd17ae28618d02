import { pick, seeded } from '../bench/corpus/random.ts';
import type { Target } from './target.ts';

export interface Bounds {
  seed: number;
  /** Goes on until so many inputs were tried, and so much time has passed, whichever comes later. */
  cases: number;
  milliseconds: number;
}

/** An input that came to what must never be. */
export interface Finding {
  input: Uint8Array;
  /** In one line. */
  problem: string;
}

export interface Outcome {
  target: string;
  cases: number;
  /** How many inputs came to what. */
  counts: Map<string, number>;
  findings: Finding[];
}

/** As many inputs with one problem as are worth keeping, and as long as one may take before that is a problem. */
const FINDINGS = 20;
const SLOW = 5_000;

/** Feeds a target one changed input after another. @param slow what an input that takes too long is told by; null: nothing is */
export async function fuzz(target: Target, bounds: Bounds, slow: number | null = SLOW): Promise<Outcome> {
  const random = seeded(bounds.seed);
  const outcome: Outcome = { target: target.name, cases: 0, counts: new Map(), findings: [] };
  const end = performance.now() + bounds.milliseconds;
  while (outcome.cases < bounds.cases || performance.now() < end) {
    const input = target.mutate(random, pick(random, target.seeds));
    const start = performance.now();
    const result = await resultOf(target, input);
    const took = performance.now() - start;
    const problem = result.problem ?? (slow !== null && took > slow ? 'takes too long' : null);
    const came = problem ? 'fault' : result.came;
    outcome.counts.set(came, (outcome.counts.get(came) ?? 0) + 1);
    outcome.cases++;
    const known = outcome.findings.some((one) => one.problem === problem);
    if (problem && !known && outcome.findings.length < FINDINGS)
      outcome.findings.push({ input: await smaller(target, input, problem), problem });
  }
  await target.end?.();
  return outcome;
}

/** What comes of an input; a problem in one line where it is something that must never be. */
export async function resultOf(
  target: Target,
  input: Uint8Array,
): Promise<{ came: string; problem: string | null }> {
  try {
    return { came: await target.run(input), problem: null };
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { came: 'fault', problem: (words.split('\n')[0] ?? '').slice(0, 200) };
  }
}

/** As much of an input as the problem needs, found by leaving out ever shorter pieces. */
async function smaller(target: Target, input: Uint8Array, problem: string): Promise<Uint8Array> {
  let kept = input;
  for (let piece = input.length >> 1; piece >= 1; piece >>= 1)
    for (let at = 0, tries = 0; at < kept.length && tries < 40; tries++) {
      const rest = without(kept, at, piece);
      if ((await resultOf(target, rest)).problem === problem) kept = rest;
      else at += piece;
    }
  return kept;
}

function without(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const rest = new Uint8Array(bytes.length - Math.min(length, bytes.length - at));
  rest.set(bytes.subarray(0, at));
  rest.set(bytes.subarray(at + length), at);
  return rest;
}
