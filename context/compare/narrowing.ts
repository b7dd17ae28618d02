import { stem } from '../text/stem.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { NARROWINGS } from './tables/narrowings.ts';

/** By what a figure is narrowed: for each kind the rows of the table that its own words are of. */
export type Narrowing = ReadonlyMap<string, ReadonlySet<number>>;

/** How many words after and before a figure may narrow it. */
const AFTER = 9;
const BEFORE = 7;

const ROW_OF: ReadonlyMap<string, { kind: string; row: number }> = new Map(
  Object.entries(NARROWINGS).flatMap(([kind, rows]) =>
    rows.flatMap((words, row) => words.split(' ').map((word) => [stem(word), { kind, row }] as const)),
  ),
);

/** "Five of them seriously", "nine were taken to hospital": what the figure's own clause says, up to other numbers. */
export function narrowingOf({ words, first, last }: PassageWords): Narrowing {
  const found = new Map<string, Set<number>>();
  for (const word of ownClause(words, first, last)) {
    const at = ROW_OF.get(word.stem);
    if (at) found.set(at.kind, (found.get(at.kind) ?? new Set()).add(at.row));
  }
  return found;
}

function ownClause(words: PassageWord[], first: number, last: number): PassageWord[] {
  const after = words.slice(last, last + AFTER);
  const end = after.findIndex(
    ({ gap, number }, at) => gap === 'stop' || number || (gap === 'comma' && at > 0),
  );
  let start = first;
  while (
    start > 0 &&
    first - start < BEFORE &&
    words[start]?.gap === 'none' &&
    words[start - 1]?.number === false
  )
    start--;
  return [...words.slice(start, last), ...(end < 0 ? after : after.slice(0, end))];
}

/** How two figures are narrowed by each kind that narrows either: both alike, otherwise, or one of them alone. */
export function relateNarrowings(a: Narrowing, b: Narrowing): ('alike' | 'otherwise' | 'a' | 'b')[] {
  return [...new Set([...a.keys(), ...b.keys()])].map((kind) => {
    const [one, other] = [a.get(kind), b.get(kind)];
    if (!one || !other) return one ? 'a' : 'b';
    return [...one].some((row) => other.has(row)) ? 'alike' : 'otherwise';
  });
}
