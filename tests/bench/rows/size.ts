import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, rowOf } from '../row.ts';

const KILO = 1_000;
const SCRIPTS = [
  { name: 'script in the page, gzip', file: 'reader.js', most: 60 },
  {
    name: 'background script, gzip',
    file: 'background.js',
    most: 100,
    why: 'reading, comparing, schemas, date parser and database are in one file: Chromium’s background may load no code later',
  },
];

/**
 * What the built extension puts into each page, and what wakes with the background.
 * @param extension folder of the extension as it is shipped
 */
export function sizeRows(extension: string): Row[] {
  return SCRIPTS.map(({ file, most, ...row }) => {
    const value = gzipSync(readFileSync(join(extension, file))).length / KILO;
    return rowOf({ ...row, value, unit: 'kB', most: { value: most } });
  });
}
