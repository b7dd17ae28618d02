import type { Likeness } from './likeness.ts';

/** Each article is tied to this many of its likest; small, so that a tie means the same event. */
const TIES = 4;
/** Share of the walk that goes on; the rest starts again from the page. */
const CONTINUE = 0.8;
/** After so many steps nothing moves that could change an order. */
const STEPS = 12;
/** How much plain likeness counts beside the walk: it orders what the walk does not reach. */
const PLAIN = 0.05;

/**
 * How near each article is to the first one: a random walk with restart over the graph of nearest neighbours
 * (Tong, Faloutsos & Pan 2006; ties weighted by squared cosine, normalised on both ends as in Zhou et al. 2003).
 * Articles on one event point at each other, so the walk stays inside the event,
 * where plain cosine strays to the sister event that shares its vocabulary.
 * Returns 0–1, best 1; the first article itself gets 0.
 */
export function nearnessToFirst(likeness: Likeness): Float64Array {
  const { size, cosine } = likeness;
  const ties = tiesOf(likeness);
  const degree = ties.map(
    (tie) => Math.sqrt([...tie.values()].reduce((sum, weight) => sum + weight, 0)) || 1,
  );
  let here = new Float64Array(size);
  here[0] = 1;
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(size);
    next[0] = 1 - CONTINUE;
    for (let from = 0; from < size; from++) {
      const share = (CONTINUE * (here[from] as number)) / (degree[from] as number);
      if (share === 0) continue;
      for (const [to, weight] of ties[from] as Map<number, number>)
        (next[to] as number) += (share * weight) / (degree[to] as number);
    }
    here = next;
  }
  here[0] = 0;
  const most = here.reduce((best, value) => Math.max(best, value), 0) || 1;
  return here.map((value, at) =>
    at === 0 ? 0 : (value / most + PLAIN * (cosine[at] as number)) / (1 + PLAIN),
  );
}

/** The symmetric graph of nearest neighbours. */
function tiesOf({ size, cosine }: Likeness): Map<number, number>[] {
  const ties = Array.from({ length: size }, () => new Map<number, number>());
  for (let from = 0; from < size; from++) {
    const row = cosine.subarray(from * size, (from + 1) * size);
    for (const to of likestOf(row, TIES)) {
      const weight = (row[to] as number) ** 2;
      addTie(ties, from, to, weight);
      addTie(ties, to, from, weight);
    }
  }
  return ties;
}

function addTie(ties: Map<number, number>[], from: number, to: number, weight: number): void {
  const tie = ties[from] as Map<number, number>;
  tie.set(to, (tie.get(to) ?? 0) + weight);
}

/** The places of the `count` greatest values above zero, greatest first. */
function likestOf(row: Float64Array, count: number): number[] {
  const best: number[] = [];
  row.forEach((value, at) => {
    if (value <= 0 || (best.length === count && value <= (row[best[count - 1] as number] as number))) return;
    let place = best.length;
    while (place > 0 && (row[best[place - 1] as number] as number) < value) place--;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  });
  return best;
}
