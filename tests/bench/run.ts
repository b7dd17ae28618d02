import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createReader } from '../../cli/create-reader.ts';
import { buildExtension } from '../../scripts/build.ts';
import { BenchBrowser } from './browser/bench-browser.ts';
import { drawGrowth } from './draw-growth.ts';
import type { Row } from './row.ts';
import { collectionRows } from './rows/collection.ts';
import { corpusRows } from './rows/corpus.ts';
import { namesRows } from './rows/names.ts';
import { pageRows } from './rows/page.ts';
import { readingRows } from './rows/reading.ts';
import { sizeRows } from './rows/size.ts';
import { table } from './table.ts';

/**
 * `--full` goes on to 100,000 articles, `--sizes 500,1000` to others, `--only names,page` runs some of the groups, `--json` prints the rows for programs,
 * `--svg FILE` draws how the time for an article grows with the corpus.
 */
const QUICK = [1_000, 10_000];
const FULL = [...QUICK, 100_000];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    full: { type: 'boolean' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    svg: { type: 'string' },
  },
});
const sizes = values.sizes?.split(',').map(Number) ?? (values.full ? FULL : QUICK);
const read = await createReader();
const bench = await BenchBrowser.open(buildExtension('chrome', 'e2e'));
const groups: Record<string, () => Promise<Row[]>> = {
  names: () => namesRows(bench),
  corpus: async () => {
    const { rows: found, growth } = await corpusRows(bench, read, sizes);
    if (values.svg) writeFileSync(values.svg, drawGrowth(growth));
    return found;
  },
  collection: () => collectionRows(bench),
  reading: () => readingRows(read),
  page: () => pageRows(bench),
  size: async () => sizeRows(buildExtension('chrome', 'production')),
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
console.log(
  values.json ? JSON.stringify({ rows: rows.map(({ why: _, ...row }) => row) }, null, 2) : table(rows),
);
