import { VERDICTS } from '../../../context/compare/weigh/verdicts.ts';
import type { VerdictKind } from '../../../context/types.ts';
import { ErrorCounts, f1 } from '../measure.ts';

export interface PairsScore {
  accuracy: number;
  macroF1: number;
  conflictPrecision: number;
  conflictRecall: number;
  errors: ErrorCounts;
}

/** Verdicts on pairs; `null` for a pair that was not answered, which is wrong whatever the label. */
export function scorePairs(pairs: { label: VerdictKind; verdict: VerdictKind | null }[]): PairsScore {
  const errors = new ErrorCounts();
  const tally = (test: (label: VerdictKind, verdict: VerdictKind | null) => boolean) =>
    pairs.filter(({ label, verdict }) => test(label, verdict)).length;
  const scores = VERDICTS.map((kind) => {
    const hits = tally((label, verdict) => label === kind && verdict === kind);
    return f1(
      hits,
      tally((_, verdict) => verdict === kind),
      tally((label) => label === kind),
    );
  });
  const conflicts = tally((label, verdict) => label === 'conflict' && verdict === 'conflict');
  for (const { label, verdict } of pairs)
    if (label !== verdict) errors.add(`${label} called ${verdict ?? 'nothing: no figure read there'}`);
  return {
    accuracy: tally((label, verdict) => label === verdict) / Math.max(1, pairs.length),
    macroF1: scores.reduce((sum, score) => sum + score, 0) / VERDICTS.length,
    conflictPrecision:
      conflicts /
      Math.max(
        1,
        tally((_, verdict) => verdict === 'conflict'),
      ),
    conflictRecall:
      conflicts /
      Math.max(
        1,
        tally((label) => label === 'conflict'),
      ),
    errors,
  };
}
