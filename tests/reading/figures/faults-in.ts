import type { Figure } from '../../../reading/types.ts';

/** Counted things that a text may leave unsaid. */
const INFERRED = new Set(['people', 'children', 'points']);

/** What is wrong with the figures of a text: nothing, for any text. */
export function faultsIn(figures: readonly Figure[], text: string): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const figure of figures) {
    const { start, min, max, counts, place, claimedBy } = figure;
    if (start < end || figure.end <= start || figure.end > text.length) faults.push('out of order');
    if (figure.text !== text.slice(start, figure.end)) faults.push('not the words of the text');
    if (min !== null && max !== null && !(min <= max)) faults.push('empty interval');
    if (Number.isNaN(min) || Number.isNaN(max)) faults.push('no number');
    for (const said of [counts, place, claimedBy])
      if (said !== null && !INFERRED.has(said) && !text.includes(said)) faults.push(`not said: ${said}`);
    end = figure.end;
  }
  return faults;
}
