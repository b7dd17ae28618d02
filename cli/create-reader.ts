import { bundledArticles } from '../data/corpus/bundled.ts';
import { namesOf } from '../data/corpus/names-of.ts';
import type { NameTable } from '../reading/actors/name-table.ts';
import { isEnglish } from '../reading/is-english.ts';
import { read } from '../reading/read.ts';
import type { Article, Reading } from '../reading/types.ts';
import { loadTables } from './load-tables.ts';

/** The engine with its tables loaded, ready to read any number of articles; known names come with the first that is not in English. */
export async function createReader(): Promise<(article: Article) => Reading> {
  const tables = await loadTables();
  let known: NameTable | undefined;
  return (article) => {
    if (!isEnglish(article)) known ??= namesOf(bundledArticles());
    return read(article, tables, known);
  };
}
