import { eachWord } from '../text/each-word.ts';
import type { CorpusFigure } from '../types.ts';

/** How much of two sentences' words must be the same for a figure in one to stand for a figure in the other. */
const LIKE = 0.4;
/** Counting the same things is worth so much of that. */
const SAME_THINGS = 0.3;
/** More changed figures than this are no correction but another text. */
const MOST = 200;

/** A figure that a text gives otherwise than it did; null where it did not, or does no longer. */
export interface FigureChange {
  before: CorpusFigure | null;
  after: CorpusFigure | null;
}

/** What became of a text's figures: those it gives as before, however often, are left out. In the order of the text as it is now; what is gone comes last. */
export function changedFigures(
  before: readonly CorpusFigure[],
  after: readonly CorpusFigure[],
): FigureChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  const pairs = gone
    .flatMap((old) => come.map((now) => ({ old, now, likeness: likenessOf(old, now) })))
    .filter(({ likeness }) => likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const former = new Map<CorpusFigure, CorpusFigure>();
  const taken = new Set<CorpusFigure>();
  for (const { old, now } of pairs) {
    if (taken.has(old) || former.has(now)) continue;
    former.set(now, old);
    taken.add(old);
  }
  return [
    ...come.map((now) => ({ before: former.get(now) ?? null, after: now })),
    ...gone.filter((old) => !taken.has(old)).map((old) => ({ before: old, after: null })),
  ];
}

/** The figures that others do not give, each once. */
function without(figures: readonly CorpusFigure[], others: readonly CorpusFigure[]): CorpusFigure[] {
  const known = new Set(others.map(valueKey));
  const left = new Map<string, CorpusFigure>();
  for (const figure of figures) {
    const key = valueKey(figure);
    if (!known.has(key) && !left.has(key)) left.set(key, figure);
  }
  return [...left.values()].slice(0, MOST);
}

function valueKey({ min, max, approx, unit, counts }: CorpusFigure): string {
  return JSON.stringify([min, max, approx, unit, counts.toLowerCase()]);
}

function likenessOf(a: CorpusFigure, b: CorpusFigure): number {
  if (a.kind !== b.kind || a.unit !== b.unit) return 0;
  const same = a.counts !== '' && a.counts.toLowerCase() === b.counts.toLowerCase();
  return shareOf(wordsBeside(a), wordsBeside(b)) + (same ? SAME_THINGS : 0);
}

/** The words of a figure's sentence, without the figure. */
function wordsBeside({ passage: { text, focus } }: CorpusFigure): Set<string> {
  const words = new Set<string>();
  eachWord(text, (word, start) => {
    if (!focus || start < focus.start || start >= focus.end) words.add(word);
  });
  return words;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
