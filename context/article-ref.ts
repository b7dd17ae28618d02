import type { ArticleRef, CorpusArticle } from './types.ts';

/** What a view needs to name an article and to link to it. */
export function articleRef(article: CorpusArticle): ArticleRef {
  const { id, headline, publisher, published, url, genre, origin, feed } = article;
  const ref = { id, headline, publisher, published, url, genre, origin };
  return feed === undefined ? ref : { ...ref, feed };
}
