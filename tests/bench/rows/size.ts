import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Row, rowOf } from '../row.ts';

const BUILT = new URL('../../../.output/chrome-mv3/', import.meta.url);
const KILO = 1_000;
const SCRIPTS = [
  { name: 'script in the page, gzip', file: 'reader.js', most: 60 },
  { name: 'background script, gzip', file: 'background.js', most: 100 },
];

/** What the built extension puts into each page, and what wakes with the background. */
export function sizeRows(): Row[] {
  return SCRIPTS.map(({ name, file, most }): Row => {
    const url = new URL(file, BUILT);
    const unit = 'kB';
    if (existsSync(url))
      return rowOf({ name, value: gzipSync(readFileSync(url)).length / KILO, unit, most: { value: most } });
    const against = 'not built: run npm run build first';
    return {
      name,
      value: null,
      unit,
      ratio: null,
      against,
      goal: `≤ ${most} ${unit}`,
      holds: null,
      why: null,
    };
  });
}
