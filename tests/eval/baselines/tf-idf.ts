/** Ranks all other documents by the cosine of (1 + log tf) · idf over the whole text. */
export function tfIdfRankings(docs: { id: string; text: string }[]): Map<string, string[]> {
  const frequency = new Map<string, number>();
  const words = docs.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const list of words)
    for (const word of new Set(list)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = words.map((list) =>
    unit(list, (word) => Math.log(docs.length / (frequency.get(word) ?? 1))),
  );
  return new Map(
    docs.map(({ id }, at) => {
      const query = vectors[at] as Map<string, number>;
      const scored = docs.map((doc, i) => ({
        id: doc.id,
        score: dot(query, vectors[i] as Map<string, number>),
      }));
      scored.sort((a, b) => b.score - a.score);
      return [id, scored.map((each) => each.id).filter((other) => other !== id)];
    }),
  );
}

function unit(words: string[], idf: (word: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let square = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * idf(word);
    counts.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of counts) counts.set(word, weight / length);
  return counts;
}

function dot(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
