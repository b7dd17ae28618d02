import type { Correction } from '../../context/corrections.ts';
import { download } from './download.ts';

/** Hands the reader all corrections as a file, oldest first: where two speak of one pair, the later one counts. */
export function exportCorrections(corrections: readonly Correction[]): void {
  const file = { format: 'sidelight-corrections', version: 1, corrections };
  download('sidelight-corrections.json', 'application/json', [`${JSON.stringify(file, null, 2)}\n`]);
}
