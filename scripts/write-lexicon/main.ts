import { writeFileSync } from 'node:fs';
import { WORD_LISTS as CLASSES } from '../../context/compare/tables/word-lists.ts';
import { WORD_LISTS } from '../../reading/lexicon/word-lists.ts';
import { packTable } from '../pack-table.ts';
import { lexiconTable, tableText } from './lexicon-table.ts';

/** Writes the tables of words from their lists: those of reading, and those of comparing. Run it when a list has changed. */
for (const [table, content] of Object.entries({ lexicon: lexiconTable(WORD_LISTS), classes: CLASSES }))
  writeFileSync(
    new URL(`../../public/tables/${table}.bin.gz`, import.meta.url),
    await packTable(new TextEncoder().encode(tableText(content))),
  );
