import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { CorpusArticle, Genre } from '../../context/types.ts';
import { fitToPack } from '../../data/packs/fit-to-pack.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { InputError } from '../input-error.ts';

/** What a pack keeps of an article; throws `InputError` for one that no pack may hold. */
export function fitArticle(article: Article, reading: Reading, genre: Genre): CorpusArticle {
  const made = corpusArticleOf(article, reading, { id: '0', origin: 'pack', genre });
  if (made.headline === '' && made.summary === '') throw new InputError('holds no text to read');
  const result = fitToPack(made);
  if ('errors' in result) throw new InputError(`cannot be kept: ${result.errors[0]}`);
  return result.article;
}
