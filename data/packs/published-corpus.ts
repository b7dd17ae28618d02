import type { Corpus, CorpusArticle } from '../../context/types.ts';
import type { SidelightDatabase } from '../database.ts';
import { localCorpus } from '../local-corpus.ts';

/**
 * The local corpus without the articles of packs on their way in or out. Where there is none, which is nearly always,
 * it costs one look at a table of a few rows. Only in how rare a word is may such a pack make itself felt.
 */
export function publishedCorpus(database: SidelightDatabase): Corpus {
  const corpus = localCorpus(database);

  async function unpublished() {
    const packs = await database.packs.toArray();
    return packs.filter(({ state }) => state === 'publishing' || state === 'removing');
  }

  async function published(articles: CorpusArticle[]): Promise<CorpusArticle[]> {
    const hidden = new Set((await unpublished()).map(({ id }) => id));
    if (hidden.size === 0) return articles;
    const ids = articles.filter(({ origin }) => origin === 'pack').map(({ id }) => id);
    const rows = await database.packed
      .where('key')
      .anyOf(ids.map((id) => id.slice('pack:'.length)))
      .toArray();
    const out = new Set(
      rows
        .filter(({ article, pack }) => article === null && hidden.has(pack))
        .map(({ key }) => `pack:${key}`),
    );
    return articles.filter(({ id }) => !out.has(id));
  }

  return {
    ...corpus,
    candidates: async (article, limit) => published(await corpus.candidates(article, limit)),
    async naming(names, limit) {
      const found = await corpus.naming(names, limit);
      for (const [name, articles] of found) found.set(name, await published(articles));
      return found;
    },
    async limits() {
      const limits = await corpus.limits();
      const hidden = (await unpublished()).reduce((sum, { shown }) => sum + shown, 0);
      return { ...limits, articles: limits.articles - hidden };
    },
  };
}
