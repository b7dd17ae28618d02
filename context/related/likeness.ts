import type { UnitVector } from './unit-vectors.ts';

/** Cosines of all pairs, row by row: `cosine[i * size + j]`. */
export interface Likeness {
  size: number;
  cosine: Float64Array;
}

/** A term in more of the vectors than this tells none of them apart, and would cost most of the work. */
const COMMON = 0.4;
/** Among few vectors even a common term counts. */
const FEW = 20;

/**
 * All pairwise cosines through a small inverted index: pairs that share no term cost nothing.
 * The work is the sum over terms of the square of the number of vectors that have it.
 */
export function likenessOf(vectors: UnitVector[]): Likeness {
  const size = vectors.length;
  const cosine = new Float64Array(size * size);
  for (const { at, weight } of postingsOf(vectors)) {
    if (at.length > Math.max(FEW, size * COMMON)) continue;
    for (let i = 1; i < at.length; i++)
      addRow(cosine, (at[i] as number) * size, weight[i] as number, at, weight, i);
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++)
      cosine[column * size + row] = cosine[row * size + column] as number;
  return { size, cosine };
}

/** Adds one vector's products with the `count` vectors before it to its row of the lower triangle. */
function addRow(
  cosine: Float64Array,
  row: number,
  own: number,
  at: number[],
  weight: number[],
  count: number,
): void {
  for (let j = 0; j < count; j++) (cosine[row + (at[j] as number)] as number) += own * (weight[j] as number);
}

/** Which vectors have each term, and with what weight: two parallel lists of numbers, lean in the inner loop. */
function postingsOf(vectors: UnitVector[]): { at: number[]; weight: number[] }[] {
  const postings: { at: number[]; weight: number[] }[] = [];
  vectors.forEach(({ terms, weights }, at) => {
    terms.forEach((term, place) => {
      const weight = weights[place] as number;
      const list = postings[term];
      if (list) {
        list.at.push(at);
        list.weight.push(weight);
      } else postings[term] = { at: [at], weight: [weight] };
    });
  });
  // In the order of the terms; terms that no vector kept leave gaps.
  return postings.flat();
}
