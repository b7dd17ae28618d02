import { foldName } from '../context/text/fold.ts';
import type { CorpusArticle } from '../context/types.ts';
import type { StoredArticle } from './database.ts';

/** Adds the keys an article is found by. */
export function storedArticleOf(article: CorpusArticle): StoredArticle {
  const names = article.actors.flatMap((actor) => [actor.name, ...actor.aliases].map(foldName));
  return { ...article, names: [...new Set(names)].filter(Boolean), words: Object.keys(article.terms) };
}

/** The article without its keys. */
export function corpusArticleFrom({
  names: _names,
  words: _words,
  ...article
}: StoredArticle): CorpusArticle {
  return article;
}
