/** One line of the table. */
export interface Measure {
  set: string;
  name: string;
  ours: number;
  /** What a simple or well-known way reaches, measured in the same run; null where there is none. */
  baseline: number | null;
  /** Enough to call it done, and what to aim for; null where none is set. */
  floor: number | null;
  goal: number | null;
  /** Smaller is better (wrongly opened pages, sizes). */
  lower?: boolean;
  /** Digits after the point; 3 unless told. */
  digits?: number;
}

/** What one set gives: its measures, and its errors counted by kind. */
export interface SetResult {
  measures: Measure[];
  errors: Record<string, number>;
}

/** Precision, recall and their harmonic mean from counts. */
export function f1(hits: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);
}

/** Counts what errors are like. */
export class ErrorCounts {
  readonly counts: Record<string, number> = {};
  add(kind: string, times = 1): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + times;
  }
}
