import { type Row, rowOf } from '../row.ts';
import { wholeScript } from '../whole-script.ts';

const KILO = 1_000;
const SCRIPTS = [
  { name: 'script in the page, gzip', file: 'reader.js', most: 60 },
  {
    name: 'background with all that it imports, gzip',
    file: 'background.js',
    most: 100,
    why: 'a quarter is Dexie and chrono, a third reading, a quarter comparing and its tables: Chromium’s background may load no code later',
  },
];

/**
 * What the built extension puts into each page, and what wakes with the background.
 * @param extension folder of the extension as it is shipped
 */
export function sizeRows(extension: string): Row[] {
  return SCRIPTS.map(({ file, most, ...row }) => {
    return rowOf({ ...row, value: wholeScript(extension, file) / KILO, unit: 'kB', most: { value: most } });
  });
}
