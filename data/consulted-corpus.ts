import type { Corpus, CorpusArticle, Origin } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import { type LeftOut, localCorpus } from './local-corpus.ts';
import { switchedOff } from './switch-corpus.ts';

/**
 * The local corpus without what the reader switched off and without packs on their way in or out. Where there is nothing
 * of that kind it costs a look at two tables of a few rows. Only in how rare a word is may it make itself felt.
 */
export function consultedCorpus(database: SidelightDatabase): Corpus {
  const consult = async <T>(ask: (corpus: Corpus) => Promise<T>): Promise<T> =>
    ask(localCorpus(database, await leftOutOf(database)));
  return {
    ...localCorpus(database),
    candidates: (article, limit) => consult((corpus) => corpus.candidates(article, limit)),
    naming: (names, limit) => consult((corpus) => corpus.naming(names, limit)),
    limits: () => consult((corpus) => corpus.limits()),
  };
}

async function leftOutOf(database: SidelightDatabase): Promise<LeftOut> {
  const origins = new Set<Origin>(await switchedOff(database));
  const moving = (await database.packs.toArray()).filter(({ state }) =>
    ['publishing', 'hiding', 'removing'].includes(state),
  );
  const hidden = new Set(moving.map(({ id }) => id));
  const ofOrigins =
    origins.size > 0
      ? await database.articles
          .where('origin')
          .anyOf([...origins])
          .count()
      : 0;

  async function rest(articles: CorpusArticle[]): Promise<CorpusArticle[]> {
    const on = articles.filter(({ origin }) => !origins.has(origin));
    if (hidden.size === 0) return on;
    const keys = on.flatMap(({ id, origin }) => (origin === 'pack' ? [id.slice('pack:'.length)] : []));
    const rows = await database.packed.where('key').anyOf(keys).toArray();
    const out = rows.filter(({ article, pack }) => article === null && hidden.has(pack));
    const ids = new Set(out.map(({ key }) => `pack:${key}`));
    return on.filter(({ id }) => !ids.has(id));
  }

  return { origins, articles: ofOrigins + moving.reduce((sum, { shown }) => sum + shown, 0), rest };
}
