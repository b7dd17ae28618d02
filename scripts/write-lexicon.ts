import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { WORD_LISTS } from '../reading/lexicon/word-lists.ts';

/** Writes the table of the words of names, dates, figures and events from their lists; run it when a list has changed. */
writeFileSync(
  new URL('../public/tables/lexicon.bin.gz', import.meta.url),
  gzipSync(JSON.stringify(WORD_LISTS).replace(/\\n\s*/g, ' '), { level: 9 }),
);
