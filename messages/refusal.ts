import type { Refusal } from './protocol.ts';

/** The sentence's key where an answer is a refusal, else null. */
export function refusalIn(answer: unknown): Refusal['refused'] | null {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
    ? (answer as Refusal).refused
    : null;
}
