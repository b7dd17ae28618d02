import { foldedNames } from '../../context/telling-terms.ts';
import type { Corpus, CorpusLimits } from '../../context/types.ts';
import { ask } from '../../messages/send.ts';

/** The corpus as pages of ours ask it: through the background, which alone opens the database. Its articles only have candidates. */
export function corpusByMessages(limits: CorpusLimits): Corpus {
  return {
    candidates: ({ id }, limit) => ask('corpus.candidates', { id, limit }),
    async naming(names, limit) {
      const articles = await ask('corpus.naming', { names, limit });
      const named = articles.map((article) => ({ article, names: foldedNames(article) }));
      return new Map(
        names.map((name) => [name, named.filter((one) => one.names.has(name)).map(({ article }) => article)]),
      );
    },
    async documentFrequencies(terms) {
      const frequencies = await ask('corpus.frequencies', { terms });
      return new Map(terms.map((term, at) => [term, frequencies[at] ?? 0]));
    },
    limits: async () => limits,
  };
}
