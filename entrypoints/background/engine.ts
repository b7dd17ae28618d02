import { isEnglish } from '../../reading/is-english.ts';
import { read } from '../../reading/read.ts';
import { openTables, type Tables } from '../../reading/tables.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { loadOnce } from '../shared/load-once.ts';
import { loadTable } from '../shared/load-table.ts';
import { bundledNames } from './bundled.ts';

/** The reading engine with its tables, fetched from the package when the first article comes; known names with the first that is not in English. */
export function createEngine(): (article: Article) => Promise<Reading> {
  const tables = loadOnce(loadTables);
  const known = loadOnce(bundledNames);
  return async (article) =>
    isEnglish(article) ? read(article, await tables()) : read(article, await tables(), await known());
}

async function loadTables(): Promise<Tables> {
  const [tagger, names, lexicon] = await Promise.all([
    loadTable('tagger'),
    loadTable('names'),
    loadTable('lexicon'),
  ]);
  return openTables(tagger, names, lexicon);
}
