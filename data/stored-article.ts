import type { CorpusArticle } from '../context/types.ts';
import type { StoredArticle } from './database.ts';

/** Keys that version 1 of the database kept with an article. */
interface OldKeys {
  names?: unknown;
  words?: unknown;
}

/** An article as it is stored. Its terms become two lists: an object of so many keys costs more to read than all the rest. */
export function storedArticleOf(article: CorpusArticle, number: number): StoredArticle {
  return { ...article, number, terms: [Object.keys(article.terms), Object.values(article.terms)] };
}

/** The article alone: without its number, and without the keys of an older version. Its terms are unpacked when they are asked for. */
export function corpusArticleFrom(stored: StoredArticle & OldKeys): CorpusArticle {
  const { number: _number, names: _names, words: _words, terms: packed, ...article } = stored;
  if (!Array.isArray(packed)) return { ...article, terms: packed };
  const [words, counts] = packed;
  let terms: CorpusArticle['terms'] | null = null;
  return {
    ...article,
    get terms() {
      terms ??= Object.fromEntries(words.map((word, at) => [word, counts[at] ?? 1]));
      return terms;
    },
  };
}
