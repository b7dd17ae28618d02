import { createReader } from '../../cli/create-reader.ts';
import { benchArticle } from './rows/reading.ts';

/** Prints how many milliseconds a fresh process takes to open the tables, and for its first reading with them. */
const article = benchArticle(1_000);
const start = performance.now();
const read = await createReader();
const opened = performance.now();
read(article);
console.log(JSON.stringify({ open: opened - start, read: performance.now() - opened }));
