import type { Correction } from '../../context/corrections.ts';

/** Long enough for the browser to have begun the download, in milliseconds. */
const GRACE = 60_000;

/** Hands the reader all corrections as a file, oldest first: where two speak of one pair, the later one counts. */
export function exportCorrections(corrections: readonly Correction[]): void {
  const file = { format: 'sidelight-corrections', version: 1, corrections };
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'sidelight-corrections.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}
