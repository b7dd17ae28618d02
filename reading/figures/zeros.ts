import { lowerOf, type Piece } from './pieces.ts';
import { HARM, HARM_ADJECTIVE, HARMED, has } from './traits.ts';

const BE = new Set('was were is are been has have had got'.split(' '));

/** "no casualties", "no civilian deaths", "no one was hurt": none, as pieces `first` up to `next`; null otherwise. */
export function zeroAt(
  pieces: Piece[],
  first: number,
): { next: number; counted: { first: number; next: number } | null } | null {
  const word = pieces[first]?.lower;
  if (word === 'nobody') return harmedAfter(pieces, first + 1);
  if (word !== 'no') return null;
  const one = lowerOf(pieces, first + 1) === '-' ? first + 2 : first + 1;
  if (lowerOf(pieces, one) === 'one') return harmedAfter(pieces, one + 1);
  let at = first + 1;
  while (at < first + 3 && has(pieces[at], HARM_ADJECTIVE)) at++;
  return has(pieces[at], HARM) ? { next: at + 1, counted: { first: first + 1, next: at + 1 } } : null;
}

/** Longest way to the harm: "nobody else is thought to have been seriously hurt". */
const REACH = 8;
const BETWEEN = /^(?:else|seriously|badly|in|to|have|be|reported|immediately|being)$/;
/** These only where nobody *is* so. */
const HELD = /^(?:believed|thought|known|understood|said|expected)$/;

function harmedAfter(pieces: Piece[], at: number): { next: number; counted: null } | null {
  let is = false;
  for (let i = at; i < at + REACH; i++) {
    const lower = lowerOf(pieces, i);
    if (has(pieces[i], HARMED)) return { next: at, counted: null };
    if (!BE.has(lower) && !BETWEEN.test(lower) && !(is && HELD.test(lower))) return null;
    is ||= /^(?:is|are|was|were)$/.test(lower);
  }
  return null;
}
