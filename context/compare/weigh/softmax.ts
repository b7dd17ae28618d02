import type { VerdictKind } from '../../types.ts';
import type { Evidence } from './evidence.ts';
import { VERDICTS, type Weights } from './weights.ts';

/** How probable each verdict is by the evidence: 0–1, together 1 (softmax regression). */
export function probabilitiesOf(
  evidence: Evidence,
  weights: Weights,
): { verdict: VerdictKind; probability: number }[] {
  const scores = VERDICTS.map(() => 0);
  for (const [name, amount] of evidence) {
    const row = weights.get(name);
    if (row)
      for (const [column, weight] of row.entries()) scores[column] = (scores[column] ?? 0) + weight * amount;
  }
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((sum, part) => sum + part, 0);
  return VERDICTS.map((verdict, column) => ({ verdict, probability: (parts[column] ?? 0) / sum }));
}
