import { lowerOf, type Piece } from './pieces.ts';

/** What a text says there was none of as news: "no casualties". */
const COUNTABLE_HARM = new Set(
  'casualties casualty deaths death fatalities fatality injuries injury victims survivors losses arrests wounded dead injured'.split(
    ' ',
  ),
);
const HARMED = new Set('killed injured hurt wounded harmed arrested hospitalized hospitalised'.split(' '));
const ADJECTIVES = new Set(
  'immediate civilian serious major other further more new human reported confirmed'.split(' '),
);
/** What may follow "no" when it counts: the harm, an adjective before it, or "one". */
export const BEFORE_HARM: ReadonlySet<string> = new Set([...COUNTABLE_HARM, ...ADJECTIVES, 'one']);
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
  while (at < first + 3 && ADJECTIVES.has(lowerOf(pieces, at))) at++;
  return COUNTABLE_HARM.has(lowerOf(pieces, at))
    ? { next: at + 1, counted: { first: first + 1, next: at + 1 } }
    : null;
}

function harmedAfter(pieces: Piece[], at: number): { next: number; counted: null } | null {
  for (let i = at; i < at + 6; i++) {
    const lower = lowerOf(pieces, i);
    if (HARMED.has(lower)) return { next: at, counted: null };
    if (!BE.has(lower) && !/^(?:else|seriously|badly|in|reported|to|have|be)$/.test(lower)) return null;
  }
  return null;
}
