import type { VerdictKind } from '../../types.ts';

/** The verdicts in the order in which weights and trees speak for them. */
export const VERDICTS: readonly VerdictKind[] = [
  'agree',
  'conflict',
  'update',
  'different-scope',
  'unrelated',
];
