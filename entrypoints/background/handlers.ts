import { browser } from 'wxt/browser';
import { articleOf, articlesOf } from '../../data/articles.ts';
import {
  changeSaved,
  deleteSaved,
  getSaved,
  listSaved,
  restoreSaved,
  textsOfSaved,
} from '../../data/collection.ts';
import { consultedCorpus } from '../../data/consulted-corpus.ts';
import { corpusPage } from '../../data/corpus-page.ts';
import { correct, listCorrections } from '../../data/corrections.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import {
  addFeeds,
  countWaiting,
  hurryFeeds,
  listFeeds,
  removeFeed,
  switchFeed,
} from '../../data/feeds/feed-store.ts';
import { checkIndex } from '../../data/index/check-index.ts';
import { beginRebuilding } from '../../data/index/rebuild.ts';
import { tendIndex } from '../../data/index/tend-index.ts';
import { forgetLoss } from '../../data/loss.ts';
import { beginPack, hidePack, publishPack, removePack, stagePack } from '../../data/packs/pack-store.ts';
import { latestImport, undoImport, writeBatch } from '../../data/portable/import/write-batch.ts';
import { keptPages } from '../../data/portable/kept-pages.ts';
import { changeSettings, loadSettings } from '../../data/settings-store.ts';
import { listTrash, summariesSince } from '../../data/summaries.ts';
import { switchCorpus, switchedOff } from '../../data/switch-corpus.ts';
import { purgeSaved } from '../../data/trash.ts';
import { listFormerTexts } from '../../data/versions/former-texts.ts';
import type { Refusal, RequestOf } from '../../messages/protocol.ts';
import type { Handlers } from '../../messages/router.ts';
import { notify, order } from '../../messages/send.ts';
import type { SenderFacts } from '../../messages/sender-role.ts';
import { MARK_STYLE } from '../../page/marks/highlights.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { openActor, openLibrary, openStory } from '../shared/open-library.ts';
import { feedPause } from './feed-pause.ts';
import type { Feeds } from './feeds.ts';
import { healthOf, startAnew } from './health.ts';
import { showOnIcon } from './icon.ts';
import { instructReaders, ordersFor } from './instruct-readers.ts';
import type { Link } from './save-link.ts';
import { highlightTab, saveTab } from './save-tab.ts';
import { showSidebar } from './show-sidebar.ts';
import { tabNotes } from './tab-notes.ts';
import { marksOf, type Tabs } from './tabs.ts';
import { tellViews } from './tell-views.ts';

/** One handler for each request; roles and shapes were checked by the router. */
export function createHandlers(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  syncAccess: () => Promise<unknown>,
  read: (article: Article) => Promise<Reading>,
  feeds: Feeds,
  keepLink: (link: Link) => Promise<{ id: string } | Refusal>,
): Handlers {
  async function changed(work: (database: SidelightDatabase) => Promise<void>): Promise<null> {
    await work(await store());
    await tabs.corpusChanged();
    return null;
  }

  const putRight = ({ corrections, undo }: RequestOf<'tab.correct'>) =>
    changed((database) => correct(database, corrections, undo));

  async function switchSite(host: string, off: boolean): Promise<null> {
    const { offSites } = await loadSettings();
    const others = offSites.filter((site) => site !== host);
    await changeSettings({ offSites: off ? [...others, host] : others });
    await settingsChanged();
    return null;
  }

  /** Page scripts and registrations follow the settings at once. */
  async function settingsChanged(): Promise<void> {
    await syncAccess();
    await instructReaders();
  }

  /** Nobody waits for the run itself: views are told as it goes. */
  function runFeeds(): null {
    void notify('notice.feeds', {});
    void feeds.run().catch(() => {});
    return null;
  }

  /** Only frames that a reader script of ours asked for may speak. */
  async function claimedTab(sender: SenderFacts): Promise<number> {
    const { tabId, frameId } = place(sender);
    if (!(await tabNotes.isClaimed(tabId, frameId))) throw new Error('this frame is not one of ours');
    return tabId;
  }

  return {
    'reader.orders': async (_, sender) => {
      const { tabId, address, incognito } = place(sender);
      await tabs.forget(tabId);
      await tabNotes.set(tabId, { address, incognito, run: null, status: 'reading' });
      await showOnIcon(tabId, null, false);
      return ordersFor(new URL(address).host);
    },
    'reader.article': async ({ run, page }, sender) => {
      const { tabId, address, incognito } = place(sender);
      const note = { address, incognito, run, status: 'reading' as const };
      await tabNotes.set(tabId, note);
      await browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE }).catch(() => {});
      const held = await tabs.take(tabId, run, page);
      // The page gets its marks at once, before the corpus is asked, so that timing tells it nothing.
      void tabs.finish(tabId, held, note);
      return { marks: marksOf(held.reading) };
    },
    'reader.nothing': async ({ run, status }, sender) => {
      const { tabId, address, incognito } = place(sender);
      await tabs.forget(tabId);
      await tabNotes.set(tabId, { address, incognito, run, status });
      await showOnIcon(tabId, null, false);
      tellViews(tabId);
      return null;
    },
    'reader.frame': async ({ kind }, sender) => {
      const key = await tabNotes.issueKey(place(sender).tabId, kind);
      return { url: `${browser.runtime.getURL(`/${kind}.html` as '/sidebar.html')}#${key}` };
    },
    'reader.unframed': async (_, sender) => {
      const { tabId } = place(sender);
      await tabNotes.setUnframed(tabId, true);
      tellViews(tabId);
      return null;
    },
    'reader.width': async ({ width }) => {
      await changeSettings({ width });
      return null;
    },

    'frame.claim': async ({ key }, sender) => {
      const { tabId, frameId } = place(sender);
      if (!(await tabNotes.claim(key, tabId, frameId))) throw new Error('this frame is not one of ours');
      const kind = new URL(sender.url ?? '').pathname === '/card.html' ? 'card' : 'sidebar';
      if (kind === 'sidebar') await tabNotes.setUnframed(tabId, false);
      await order(tabId, 'page.framed', { kind });
      return { tabId };
    },
    'frame.view': async (_, sender) => tabs.view(await claimedTab(sender)),
    'frame.show': async ({ show }, sender) =>
      order(await claimedTab(sender), 'page.sidebar', { show, byItself: false }),
    'frame.side': async ({ side }, sender) => {
      await claimedTab(sender);
      await changeSettings({ side });
      await settingsChanged();
      return null;
    },
    'frame.flash': async (span, sender) => order(await claimedTab(sender), 'page.flash', span),
    'frame.height': async (height, sender) => order(await claimedTab(sender), 'page.cardHeight', height),
    'frame.dismiss': async (_, sender) => order(await claimedTab(sender), 'page.dismiss', undefined),
    'frame.off': async (_, sender) => {
      const note = await tabNotes.get(await claimedTab(sender));
      return note ? switchSite(new URL(note.address).host, true) : null;
    },
    'frame.save': async (_, sender) => saveTab(await claimedTab(sender), tabs, store),
    'frame.correct': async (request, sender) => {
      await claimedTab(sender);
      // A correction names the page and quotes it: nothing of a private window reaches the disk.
      if (sender.tab?.incognito) return { refused: 'savingPrivate' };
      return putRight(request);
    },
    'frame.library': async ({ id }, sender) => {
      await claimedTab(sender);
      openLibrary(id);
      return null;
    },

    'frame.actor': async (actor, sender) => {
      await claimedTab(sender);
      openActor(actor);
      return null;
    },
    'frame.story': async ({ id }, sender) => {
      await claimedTab(sender);
      openStory(id);
      return null;
    },

    'tab.view': async ({ tabId }) => {
      await tabs.isRead(tabId);
      return tabs.view(tabId);
    },
    'tab.read': ({ tabId }) => tabs.reach(tabId),
    'tab.flash': ({ tabId, span }) => order(tabId, 'page.flash', span),
    'tab.sidebar': ({ tabId, show }) => showSidebar(tabId, show, tabs),
    'tab.save': ({ tabId }) => saveTab(tabId, tabs, store),
    'tab.highlight': ({ tabId }) => highlightTab(tabId, tabs, store),
    'tab.correct': putRight,
    'tab.off': ({ host, off }) => switchSite(host, off),
    'settings.get': () => loadSettings(),
    'settings.set': async (change) => {
      const settings = await changeSettings(change);
      await settingsChanged();
      if (change.feedsPaused !== undefined) runFeeds();
      return settings;
    },
    'collection.list': async () => listSaved(await store()),
    'collection.since': async ({ after }) => summariesSince(await store(), after),
    'collection.get': async ({ id }) => getSaved(await store(), id),
    'collection.versions': async ({ id }) => listFormerTexts(await store(), id),
    'collection.version': async ({ id, taken }) => {
      const article = (await (await store()).versions.get([id, taken]))?.article;
      return article ? { article, reading: await read(article) } : null;
    },
    'collection.texts': async ({ ids }) => textsOfSaved(await store(), ids),
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
    'collection.delete': ({ ids }) => changed((database) => deleteSaved(database, ids, new Date())),
    'collection.restore': ({ ids }) => changed((database) => restoreSaved(database, ids)),
    'collection.page': async ({ after }) => keptPages(await store(), after),
    'collection.import': async (batch) => {
      const database = await store();
      const counts = await writeBatch(database, batch, read);
      await tendIndex(database);
      // Views follow when all is there: after every batch they would only count.
      if (batch.last) await tabs.corpusChanged();
      return counts;
    },
    'collection.importUndo': ({ importId }) => changed((database) => undoImport(database, importId)),
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
    'corpus.overview': async () => {
      const database = await store();
      return {
        limits: await consultedCorpus(database).limits(),
        bundled: await articlesOf(database, 'bundled'),
        off: await switchedOff(database),
      };
    },
    'corpus.switch': ({ corpus, on }) => changed((database) => switchCorpus(database, corpus, on)),
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
      // With every step, so that questions never meet thousands of articles that are not filed.
      await tendIndex(database);
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
    'feed.list': async () => {
      const database = await store();
      const [list, waiting] = [await listFeeds(database), await countWaiting(database)];
      return { feeds: list, pause: await feedPause(), waiting };
    },
    'feed.add': async ({ feeds: added }) => {
      await addFeeds(await store(), added, new Date());
      return runFeeds();
    },
    'feed.switch': async ({ feed, on }) => {
      await switchFeed(await store(), feed, on, new Date());
      return runFeeds();
    },
    'feed.remove': ({ feed }) =>
      changed(async (database) => {
        await removeFeed(database, feed);
        runFeeds();
      }),
    'feed.run': async ({ feed }) => {
      await hurryFeeds(await store(), feed, new Date());
      return runFeeds();
    },
    'corrections.list': async () => listCorrections(await store()),
  };
}

/** Where a message came from, by the browser's word. */
function place(sender: SenderFacts): { tabId: number; frameId: number; address: string; incognito: boolean } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('this request needs a tab');
  return {
    tabId,
    frameId: sender.frameId ?? 0,
    address: sender.url ?? '',
    incognito: sender.tab?.incognito === true,
  };
}
