import { parseArgs } from 'node:util';
import { createReader } from '../../cli/create-reader.ts';
import { buildExtension } from '../../scripts/build.ts';
import { BenchBrowser } from './browser/bench-browser.ts';
import type { Row } from './row.ts';
import { corpusRows } from './rows/corpus.ts';
import { namesRows } from './rows/names.ts';
import { readingRows } from './rows/reading.ts';
import { sizeRows } from './rows/size.ts';
import { table } from './table.ts';

const QUICK = [1_000, 10_000];
const FULL = [...QUICK, 100_000];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    full: { type: 'boolean' },
    only: { type: 'string' },
    sizes: { type: 'string' },
  },
});
const sizes = values.sizes?.split(',').map(Number) ?? (values.full ? FULL : QUICK);
const read = await createReader();
const bench = await BenchBrowser.open(buildExtension('chrome', 'e2e'));
const groups: Record<string, () => Promise<Row[]>> = {
  names: () => namesRows(bench),
  corpus: async () => (await corpusRows(bench, read, sizes)).rows,
  reading: () => readingRows(read),
  size: async () => sizeRows(),
};
const rows: Row[] = [];
try {
  for (const [name, run] of Object.entries(groups)) {
    if (values.only && !values.only.split(',').includes(name)) continue;
    console.error(`${name} …`);
    rows.push(...(await run()));
  }
} finally {
  await bench.close();
}
console.log(values.json ? JSON.stringify({ rows }, null, 2) : table(rows));
