import { browser } from 'wxt/browser';
import type { CorpusArticle } from '../../context/types.ts';
import { namesOf } from '../../data/corpus/names-of.ts';
import type { NameTable } from '../../reading/actors/name-table.ts';

/** The bundled records, validated when the extension was built; fetched only when they are needed. */
export async function bundledArticles(): Promise<CorpusArticle[]> {
  const response = await fetch(browser.runtime.getURL('/corpus.json' as '/sidebar.html'));
  return (await response.json()) as CorpusArticle[];
}

/** The names in them: the same for every reader, so marking them tells a page nothing. */
export async function bundledNames(): Promise<NameTable> {
  return namesOf(await bundledArticles());
}
