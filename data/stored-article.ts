import { foldName } from '../context/text/fold.ts';
import type { CorpusArticle } from '../context/types.ts';
import type { StoredArticle } from './database.ts';

/** Stands between name and day in a key; no folded name contains it, and it sorts before everything that does. */
const BREAK = '\t';

/** Adds the keys an article is found by. */
export function storedArticleOf(article: CorpusArticle): StoredArticle {
  const day = article.published?.date ?? '';
  const names = new Set(article.actors.flatMap((actor) => [actor.name, ...actor.aliases].map(foldName)));
  names.delete('');
  return {
    ...article,
    names: [...names].map((name) => name + BREAK + day),
    words: Object.keys(article.terms),
  };
}

/** The keys of all articles that use this folded name, from the oldest to the newest: after the first, before the second. */
export function keysNaming(name: string): [string, string] {
  return [name + BREAK, `${name + BREAK}\uffff`];
}

/** The article without its keys. */
export function corpusArticleFrom({
  names: _names,
  words: _words,
  ...article
}: StoredArticle): CorpusArticle {
  return article;
}
