import type { VerdictKind } from '../../../context/types.ts';

/** Naive arithmetic on given values: they agree if their intervals meet within 5%, else they conflict. */
export function overlapVerdict(a: Interval | null, b: Interval | null): VerdictKind {
  if (!a || !b) return 'conflict';
  const low = Math.max(a[0] ?? -Infinity, b[0] ?? -Infinity);
  const high = Math.min(a[1] ?? Infinity, b[1] ?? Infinity);
  return low <= high + 0.05 * Math.abs(high < Infinity ? high : low) ? 'agree' : 'conflict';
}

/** Open ends are null. */
export type Interval = [number | null, number | null];
