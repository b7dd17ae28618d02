import {
  changeSaved,
  deleteSaved,
  getSaved,
  listSaved,
  restoreSaved,
  textsOfSaved,
} from '../../../data/collection.ts';
import { lookForConflicts } from '../../../data/conflicts.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { tendIndex } from '../../../data/index/tend-index.ts';
import { forgetLoss } from '../../../data/loss.ts';
import { latestImport, undoImport, writeBatch } from '../../../data/portable/import/write-batch.ts';
import { portablePages } from '../../../data/portable/portable-pages.ts';
import { listTrash, summariesSince } from '../../../data/summaries.ts';
import { purgeSaved } from '../../../data/trash.ts';
import { listFormerTexts } from '../../../data/versions/former-texts.ts';
import type { Refusal } from '../../../messages/protocol.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import { notify } from '../../../messages/send.ts';
import type { Article, Reading } from '../../../reading/types.ts';
import { healthOf, startAnew } from '../health.ts';
import type { Link } from '../save-link.ts';
import type { Tabs } from '../tabs.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our own pages ask for about what the reader saved. */
export function collectionHandlers(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  read: (article: Article) => Promise<Reading>,
  keepLink: (link: Link) => Promise<{ id: string } | Refusal>,
  acts: SharedActs,
): HandlersOf<'collection'> {
  return {
    'collection.list': async () => listSaved(await store()),
    'collection.since': async ({ after }) => summariesSince(await store(), after),
    'collection.get': async ({ id }) => getSaved(await store(), id),
    'collection.versions': async ({ id }) => listFormerTexts(await store(), id),
    'collection.version': async ({ id, taken }) => {
      const article = (await (await store()).versions.get([id, taken]))?.article;
      return article ? { article, reading: await read(article) } : null;
    },
    'collection.texts': async ({ ids }) => textsOfSaved(await store(), ids),
    // Whoever asks for that follows the collection itself: many such questions come one after another.
    'collection.conflicts': async ({ ids }) => {
      await lookForConflicts(await store(), ids, await tabs.scales());
      return null;
    },
    'collection.trash': async () => listTrash(await store()),
    'collection.purge': async ({ ids }) => {
      await purgeSaved(await store(), ids);
      void notify('notice.collection', {});
      return null;
    },
    'collection.change': async ({ ids, change }) => {
      await changeSaved(await store(), ids, change);
      // Nothing that articles are compared with has changed.
      void notify('notice.collection', {});
      return null;
    },
    'collection.link': ({ url }, { tab }) =>
      keepLink({ url, title: null, incognito: tab?.incognito === true }),
    'collection.delete': ({ ids }) => acts.changed((database) => deleteSaved(database, ids, new Date())),
    'collection.restore': ({ ids }) => acts.changed((database) => restoreSaved(database, ids)),
    'collection.page': async ({ after }) => portablePages(await store(), after),
    'collection.import': async (batch) => {
      const database = await store();
      const counts = await writeBatch(database, batch, read);
      await tendIndex(database);
      // Views follow when all is there: after every batch they would only count.
      if (batch.last) await tabs.corpusChanged();
      return counts;
    },
    'collection.importUndo': ({ importId }) => acts.changed((database) => undoImport(database, importId)),
    'collection.imported': async () => latestImport(await store()),
    'collection.health': () => healthOf(store),
    'collection.forgetLoss': async () => {
      await forgetLoss();
      return null;
    },
    'collection.startAnew': async () => {
      await startAnew(store);
      await tabs.corpusChanged();
      return null;
    },
  };
}
