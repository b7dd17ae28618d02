import type { UnitVector } from './unit-vectors.ts';

/** Cosines of all pairs, row by row: `cosine[i * size + j]`. */
export interface Likeness {
  size: number;
  cosine: Float64Array;
}

/**
 * All pairwise cosines through a small inverted index: pairs that share no term cost nothing.
 * The work is the sum over terms of the square of the number of vectors that have it.
 */
export function likenessOf(vectors: UnitVector[]): Likeness {
  const size = vectors.length;
  const cosine = new Float64Array(size * size);
  for (const { at, weight } of postingsOf(vectors).values())
    for (let i = 1; i < at.length; i++)
      for (let j = 0; j < i; j++) {
        const row = at[i] as number;
        const column = at[j] as number;
        const product = (weight[i] as number) * (weight[j] as number);
        (cosine[row * size + column] as number) += product;
        (cosine[column * size + row] as number) += product;
      }
  return { size, cosine };
}

/** Which vectors have each term, and with what weight: two parallel lists of numbers, lean in the inner loop. */
function postingsOf(vectors: UnitVector[]): Map<string, { at: number[]; weight: number[] }> {
  const postings = new Map<string, { at: number[]; weight: number[] }>();
  vectors.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term);
      if (list) {
        list.at.push(at);
        list.weight.push(weight);
      } else postings.set(term, { at: [at], weight: [weight] });
    }
  });
  return postings;
}
