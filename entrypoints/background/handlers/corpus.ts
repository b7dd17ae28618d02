import { articleOf, articlesOf } from '../../../data/articles.ts';
import { consultedCorpus } from '../../../data/consulted-corpus.ts';
import { corpusPage } from '../../../data/corpus-page.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { checkIndex } from '../../../data/index/check-index.ts';
import { beginRebuilding } from '../../../data/index/rebuild.ts';
import { tendIndex, tendMeanwhile } from '../../../data/index/tend-index.ts';
import { beginPack, hidePack, publishPack, removePack, stagePack } from '../../../data/packs/pack-store.ts';
import { switchCorpus, switchedOff } from '../../../data/switch-corpus.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import type { Tabs } from '../tabs.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our own pages ask for about what articles are compared with, packs included. */
export function corpusHandlers(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  acts: SharedActs,
): HandlersOf<'corpus' | 'pack'> {
  return {
    'corpus.overview': async () => {
      const database = await store();
      return {
        limits: await consultedCorpus(database).limits(),
        bundled: await articlesOf(database, 'bundled'),
        off: await switchedOff(database),
      };
    },
    'corpus.switch': ({ corpus, on }) => acts.changed((database) => switchCorpus(database, corpus, on)),
    'corpus.page': async ({ corpus, after }) => corpusPage(await store(), corpus, after),
    'corpus.article': async ({ id }) => articleOf(await store(), id),
    'corpus.candidates': async ({ id, limit }) => {
      const database = await store();
      const article = await articleOf(database, id);
      return article ? consultedCorpus(database).candidates(article, limit) : [];
    },
    'corpus.naming': async ({ names, limit }) => {
      const found = await consultedCorpus(await store()).naming(names, limit);
      return [...new Map([...found.values()].flat().map((article) => [article.id, article])).values()];
    },
    'corpus.frequencies': async ({ terms }) => {
      const frequencies = await consultedCorpus(await store()).documentFrequencies(terms);
      return terms.map((term) => frequencies.get(term) ?? 0);
    },
    'corpus.check': async () => {
      const database = await store();
      await tendIndex(database);
      return checkIndex(database);
    },
    'corpus.rebuild': async () => {
      const database = await store();
      await beginRebuilding(database);
      await tendIndex(database);
      await tabs.corpusChanged();
      return checkIndex(database);
    },
    'pack.begin': async ({ header }) => beginPack(await store(), header),
    'pack.stage': async ({ pack, place, articles }) => stagePack(await store(), pack, place, articles),
    'pack.publish': async ({ pack }) => {
      const database = await store();
      const progress = await publishPack(database, pack);
      // With every step, so that questions never meet many thousands of articles that are not filed.
      await tendMeanwhile(database);
      if (progress.state === 'published') await tabs.corpusChanged();
      return progress;
    },
    'pack.hide': async ({ pack }) => {
      const progress = await hidePack(await store(), pack);
      if (progress.state === 'off') await tabs.corpusChanged();
      return progress;
    },
    'pack.remove': async ({ pack }) => {
      const left = await removePack(await store(), pack);
      if (!left) await tabs.corpusChanged();
      return left;
    },
    'pack.list': async () => (await store()).packs.toArray(),
  };
}
