import { parseArgs } from 'node:util';
import { createReader } from '../../cli/create-reader.ts';
import { contextRows } from './rows/context.ts';
import { corpusRows } from './rows/corpus.ts';
import { readingRows } from './rows/reading.ts';
import { sizeRows } from './rows/size.ts';
import { table } from './table.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const read = await createReader();
const rows = [
  ...(await readingRows(read)),
  ...(await contextRows(read)),
  ...(await corpusRows()),
  ...sizeRows(),
];
console.log(values.json ? JSON.stringify({ rows }, null, 2) : table(rows));
