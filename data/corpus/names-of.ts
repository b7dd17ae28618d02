import type { CorpusArticle } from '../../context/types.ts';
import { knownNames } from '../../reading/actors/known-names.ts';
import type { NameTable } from '../../reading/actors/name-table.ts';

/** All names in some articles, to be looked for in others. */
export function namesOf(articles: CorpusArticle[]): NameTable {
  const actors = articles.flatMap((article) => article.actors);
  return knownNames(
    actors.flatMap(({ name, aliases, kind }) => [name, ...aliases].map((one) => ({ name: one, kind }))),
  );
}
