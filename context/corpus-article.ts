import type { Article, Reading } from '../reading/types.ts';
import type { CorpusArticle, Genre, Origin } from './types.ts';

/** Turns an article and its Reading into what the corpus keeps of it. */
export function corpusArticleOf(
  article: Article,
  _reading: Reading,
  as: { id: string; origin: Origin; genre: Genre },
): CorpusArticle {
  return {
    ...as,
    headline: article.headline ?? '',
    publisher: article.publisher,
    byline: article.byline,
    published: article.published,
    url: article.url,
    language: article.language,
    summary: '',
    actors: [],
    events: [],
    figures: [],
    terms: {},
  };
}
