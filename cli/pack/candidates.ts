import type { Article, Reading } from '../../reading/types.ts';
import { messageOf } from '../input-error.ts';
import type { Candidate } from './build-pack.ts';
import { findInputs } from './find-inputs.ts';
import { fitArticle } from './fit-article.ts';
import { articlesIn } from './input-articles.ts';

/**
 * Every article in files and folders, read and fitted to what a pack holds.
 * @param skip told of each that cannot be used, and why
 */
export async function* candidates(
  paths: string[],
  read: (article: Article) => Reading,
  skip: (where: string, why: string) => void,
): AsyncGenerator<Candidate> {
  for await (const file of findInputs(paths))
    for await (const found of articlesIn(file))
      if ('problem' in found) skip(found.where, found.problem);
      else
        try {
          yield { where: found.where, article: fitArticle(found.article, read(found.article), found.genre) };
        } catch (error) {
          skip(found.where, messageOf(error));
        }
}
