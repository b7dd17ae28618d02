import { browser } from 'wxt/browser';
import type { NameTable } from '../../reading/actors/name-table.ts';
import { isEnglish, read } from '../../reading/read.ts';
import { openTables, type Tables } from '../../reading/tables.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { bundledNames } from './bundled.ts';

/** The reading engine with its tables, fetched from the package when the first article comes; known names with the first that is not in English. */
export function createEngine(): (article: Article) => Promise<Reading> {
  let tables: Promise<Tables> | null = null;
  let known: Promise<NameTable> | null = null;
  return async (article) => {
    tables ??= loadTables();
    if (isEnglish(article)) return read(article, await tables);
    known ??= bundledNames();
    return read(article, await tables, await known);
  };
}

async function loadTables(): Promise<Tables> {
  const [tagger, names, lexicon] = await Promise.all([
    loadTable('tagger'),
    loadTable('names'),
    loadTable('lexicon'),
  ]);
  return openTables(tagger, names, lexicon);
}

/** Tables are gzipped in the package: shops refuse large plain files. */
async function loadTable(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/tables/${name}.bin.gz` as '/sidebar.html'));
  if (!response.body) throw new Error(`table ${name} is missing`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
