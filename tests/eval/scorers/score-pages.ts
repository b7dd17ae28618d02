import { f1 } from '../measure.ts';

/** Likeness of two texts by their four-word sequences, as article-extraction-benchmark has it. */
export function textF1(gold: string, found: string): number {
  const a = shingles(gold);
  const b = shingles(found);
  let hits = 0;
  for (const [shingle, times] of a) hits += Math.min(times, b.get(shingle) ?? 0);
  return f1(hits, total(b), total(a));
}

const SIZE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SIZE + 1); i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}

/** Titles and names are compared by their letters and digits. */
export function letters(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '');
}
