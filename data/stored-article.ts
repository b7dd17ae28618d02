import type { CorpusArticle } from '../context/types.ts';
import type { StoredArticle } from './database.ts';

/** Keys that version 1 of the database kept with an article. */
interface OldKeys {
  names?: unknown;
  words?: unknown;
}

/** The article alone: without its number, and without the keys of an older version. */
export function corpusArticleFrom(stored: StoredArticle & OldKeys): CorpusArticle {
  const { number: _number, names: _names, words: _words, ...article } = stored;
  return article;
}
