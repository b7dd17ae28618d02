import type { VerdictKind } from '../../types.ts';
import type { Evidence } from './evidence.ts';
import type { Trees } from './trees.ts';
import { VERDICTS } from './verdicts.ts';

/** How probable each verdict is by the evidence: 0–1, together 1 (softmax over what the trees say). */
export function probabilitiesOf(
  evidence: Evidence,
  trees: Trees,
): { verdict: VerdictKind; probability: number }[] {
  const amounts = new Float64Array(trees.places.size + 1);
  for (const [name, amount] of evidence) {
    const place = trees.places.get(name);
    if (place) amounts[place] = amount;
  }
  const scores = new Float64Array(VERDICTS.length);
  for (let tree = 0; tree < trees.roots.length; tree++) {
    const column = tree % VERDICTS.length;
    scores[column] = (scores[column] as number) + saidBy(trees, trees.roots[tree] as number, amounts);
  }
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((sum, part) => sum + part, 0);
  return VERDICTS.map((verdict, column) => ({ verdict, probability: (parts[column] ?? 0) / sum }));
}

/** What the leaf says to which the evidence leads. */
function saidBy({ asked, amounts, others }: Trees, root: number, evidence: Float64Array): number {
  let node = root;
  for (let place = asked[node]; place; place = asked[node]) {
    const isMore = (evidence[place] as number) > (amounts[node] as number);
    node = isMore ? (others[node] as number) : node + 1;
  }
  return amounts[node] as number;
}
