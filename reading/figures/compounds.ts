import type { Piece } from './pieces.ts';

/** Nouns that a number is tied to by a hyphen and really counts: "a 10-member panel", "the five-storey house". */
const COUNTED = new Set(
  (
    'person man woman member strong judge justice seat seater storey story floor bedroom room lane page vehicle car ' +
    'truck nation country state player team bed engine volume part point ship aircraft plane tank bus school ' +
    'student patient soldier troop home house unit village bullet gun shot vote candidate game match'
  ).split(' '),
);
/** With digits nearly every noun is counted ("a 28-point plan"), but not these. */
const UNCOUNTED = new Set(
  'way time sided faced fold handed on off old ton up down in out to and or tier caliber calibre bit pointer'.split(
    ' ',
  ),
);
/** Political idioms that count nothing. */
const IDIOMS = new Set('solution system party'.split(' '));

/** What is tied to a number by a hyphen at piece `at`: the counted noun, "uncounted", or null when nothing is. */
export function compoundAfter(
  pieces: Piece[],
  at: number,
  spelled: boolean,
): { first: number; next: number } | 'uncounted' | null {
  const hyphen = pieces[at];
  if (hyphen?.lower !== '-') return null;
  const word = pieces[at + 1];
  if (!word?.word) return null;
  if (!hyphen.glued && !COUNTED.has(word.lower) && !/^calib(?:er|re)$/.test(word.lower)) return null;
  const counted = COUNTED.has(word.lower) && !IDIOMS.has(pieces[at + 2]?.lower ?? '');
  if (counted || (!spelled && !UNCOUNTED.has(word.lower))) return { first: at + 1, next: at + 2 };
  return 'uncounted';
}
