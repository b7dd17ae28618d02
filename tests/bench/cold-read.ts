import { createReader } from '../../cli/create-reader.ts';
import { benchArticle } from './rows/reading.ts';

/** Prints how many milliseconds the first reading in a fresh process takes, its tables loaded. */
const article = benchArticle(1_000);
const read = await createReader();
const start = performance.now();
read(article);
console.log(performance.now() - start);
