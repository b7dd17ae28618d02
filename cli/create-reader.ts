import { read } from '../reading/read.ts';
import type { Article, Reading } from '../reading/types.ts';
import { loadTables } from './load-tables.ts';

/** The engine with its tables loaded, ready to read any number of articles. */
export async function createReader(): Promise<(article: Article) => Reading> {
  const tables = await loadTables();
  return (article) => read(article, tables);
}
