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
  if (lowerOf(pieces, first + 1) === 'one') return harmedAfter(pieces, first + 2);
  let at = first + 1;
  while (at < first + 3 && has(pieces[at], HARM_ADJECTIVE)) at++;
  return has(pieces[at], HARM) ? { next: at + 1, counted: { first: first + 1, next: at + 1 } } : null;
}

function harmedAfter(pieces: Piece[], at: number): { next: number; counted: null } | null {
  for (let i = at; i < at + 6; i++) {
    const lower = lowerOf(pieces, i);
    if (has(pieces[i], HARMED)) return { next: at, counted: null };
    if (!BE.has(lower) && !/^(?:else|seriously|badly|in|reported|to|have|be)$/.test(lower)) return null;
  }
  return null;
}
