import { browser } from 'wxt/browser';
import { contextOf } from '../../context/context-of.ts';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { Context, CorpusArticle } from '../../context/types.ts';
import { isSaved } from '../../data/collection.ts';
import { consultedCorpus } from '../../data/consulted-corpus.ts';
import { corpusStamp } from '../../data/corpus-stamp.ts';
import { listCorrections } from '../../data/corrections.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { tendIndex } from '../../data/index/tend-index.ts';
import { noteKept } from '../../data/loss.ts';
import { pageIdOf } from '../../data/page-key.ts';
import { loadSettings } from '../../data/settings-store.ts';
import type { MarkedActor, PageArticle, TabView } from '../../messages/protocol.ts';
import { notify, order } from '../../messages/send.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { loadOnce } from '../shared/load-once.ts';
import { loadScales } from '../shared/load-table.ts';
import { shortcuts } from '../shared/shortcuts.ts';
import { showOnIcon } from './icon.ts';
import { opensByItself } from './opens-by-itself.ts';
import { startReader } from './site-access.ts';
import { type TabNote, tabNotes } from './tab-notes.ts';
import { tellViews } from './tell-views.ts';

/** A tab's page as it was read; held only as long as the worker lives. */
export interface ReadPage {
  tabId: number;
  run: string;
  page: PageArticle;
  reading: Reading;
  known: Promise<Known> | null;
}

/** What the corpus says about a page, and whether the page is in it. */
interface Known {
  article: CorpusArticle;
  context: Context;
  savedId: string | null;
}

/** What a view shows of a page; `known` is null where it could not be worked out. */
interface Shown {
  run: string;
  inPart: boolean;
  marks: MarkedActor[];
  known: Known | null;
}

/** Reads pages and answers what is known of each tab. */
export function createTabs(
  read: (article: Article) => Promise<Reading>,
  store: () => Promise<SidelightDatabase>,
) {
  const pages = new Map<number, ReadPage>();
  const scales = loadOnce(loadScales);

  async function take(tabId: number, run: string, page: PageArticle): Promise<ReadPage> {
    const taken: ReadPage = { tabId, run, page, reading: await read(page.article), known: null };
    pages.set(tabId, taken);
    return taken;
  }

  /** The tab's page, asked of its reader script again when the worker was stopped in between. */
  async function pageOf(tabId: number): Promise<ReadPage | null> {
    const held = pages.get(tabId);
    if (held) return held;
    const again = await order(tabId, 'page.extract', undefined);
    return again ? take(tabId, again.run, again.page) : null;
  }

  /** Asked once for each page and corpus, however many want to know. */
  function knownOf(held: ReadPage, note: TabNote): Promise<Known> {
    held.known ??= workOut(held, note).catch((error: unknown) => {
      held.known = null;
      throw error;
    });
    return held.known;
  }

  async function workOut({ tabId, run, page, reading }: ReadPage, note: TabNote): Promise<Known> {
    const database = await store();
    const stamp = await corpusStamp(database);
    const id = pageIdOf({ address: note.address, article: page.article });
    const article = corpusArticleOf(page.article, reading, { id, origin: 'collection', genre: page.genre });
    const [corrections, tables] = await Promise.all([listCorrections(database), scales()]);
    const context = await contextOf(article, reading, consultedCorpus(database), tables, corrections);
    const marks = marksOf(reading);
    void tabNotes.setLatestView({ tabId, run, stamp, inPart: page.inPart, marks, article, context });
    return { article, context, savedId: (await isSaved(database, id)) ? id : null };
  }

  /** Works out the context of a page that was just read, and lets everybody know. */
  async function finish(tabId: number, held: ReadPage, note: TabNote): Promise<void> {
    const known = await knownOf(held, note).catch(() => null);
    if (pages.get(tabId) !== held) return;
    await tabNotes.set(tabId, { ...note, status: known ? 'ready' : 'error' });
    tellViews(tabId);
    if (!known) return;
    await showOnIcon(tabId, known.context, known.savedId !== null);
    if (opensByItself(known.article, known.context, (await loadSettings()).autoOpen))
      await order(tabId, 'page.sidebar', { show: 'open', byItself: true });
  }

  /** What was said of a page before this worker started, where that is still all there is to say. */
  async function saidBefore(tabId: number, note: TabNote): Promise<Shown | null> {
    if (pages.has(tabId) || note.status !== 'ready') return null;
    const [latest, database] = await Promise.all([tabNotes.latestView(tabId, note.run), store()]);
    if (!latest || (await corpusStamp(database)) !== latest.stamp) return null;
    const { article, context } = latest;
    const savedId = (await isSaved(database, article.id)) ? article.id : null;
    return { ...latest, known: { article, context, savedId } };
  }

  async function readNow(tabId: number, note: TabNote): Promise<Shown | null> {
    const held = await pageOf(tabId);
    if (!held) return null;
    // The worker was stopped between reading the page and saying so.
    if (note.status === 'reading') void finish(tabId, held, note);
    const known = await knownOf(held, note).catch(() => null);
    return { run: held.run, inPart: held.page.inPart, marks: marksOf(held.reading), known };
  }

  async function view(tabId: number): Promise<TabView> {
    const [note, { offSites, side, theme }, unframed, keys] = await Promise.all([
      tabNotes.get(tabId),
      loadSettings(),
      tabNotes.isUnframed(tabId),
      shortcuts(),
    ]);
    const host = hostOf(note?.address ?? (await browser.tabs.get(tabId).catch(() => null))?.url);
    const off = host !== null && offSites.includes(host);
    const nothing: TabView = {
      tabId,
      status: 'unread',
      run: note?.run ?? null,
      host,
      inPart: false,
      context: null,
      actorSpans: [],
      page: null,
      savedId: null,
      canSave: false,
      incognito: note?.incognito ?? false,
      off,
      unframed,
      side,
      theme,
      shortcuts: keys,
    };
    if (!note || off) return nothing;
    if (note.status === 'not-article' || note.status === 'error') return { ...nothing, status: note.status };
    const shown = (await saidBefore(tabId, note).catch(() => null)) ?? (await readNow(tabId, note));
    if (!shown) return { ...nothing, status: 'reading' };
    const { run, inPart, marks, known } = shown;
    if (!known) return { ...nothing, status: 'error' };
    return {
      ...nothing,
      status: 'ready',
      run,
      inPart,
      context: known.context,
      actorSpans: marks,
      page: known.article,
      savedId: known.savedId,
      canSave: !note.incognito,
    };
  }

  /** The corpus has changed: what was said of open pages may no longer be true. What changed it is done, whatever happens here. */
  async function corpusChanged(): Promise<void> {
    void notify('notice.collection', {});
    // What has just joined is found already: this makes it found fast, and can wait.
    void store()
      .then(tendIndex)
      .catch(() => {});
    await store().then(noteKept, () => {});
    for (const held of pages.values()) held.known = null;
    for (const [tabId, note] of await tabNotes.all()) {
      tellViews(tabId);
      const held = pages.get(tabId);
      const known = held && (await knownOf(held, note).catch(() => null));
      if (known) await showOnIcon(tabId, known.context, known.savedId !== null);
    }
  }

  /** The tab's page is gone, or Sidelight may no longer read it. */
  async function forget(tabId: number): Promise<void> {
    pages.delete(tabId);
    await tabNotes.forget(tabId);
  }

  /** Whether a reader script is at work in the tab. A page that came without one tells nobody, so what is noted may be of the page before. */
  async function isRead(tabId: number): Promise<boolean> {
    if (!(await tabNotes.get(tabId))) return false;
    if (await order(tabId, 'page.here', undefined)) return true;
    await forget(tabId);
    return false;
  }

  /** Lets a tab be read, where it is not yet; false where Sidelight may not. Its page has been read when this resolves. */
  async function reach(tabId: number): Promise<boolean> {
    return (await isRead(tabId)) || startReader(tabId);
  }

  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));

  return { take, finish, view, pageOf, corpusChanged, forget, isRead, reach, scales };
}

export type Tabs = ReturnType<typeof createTabs>;

/** Where each actor is named. The page learns this and nothing else. */
export function marksOf(reading: Reading): MarkedActor[] {
  return reading.actors.map((actor) => ({
    id: actor.id,
    spans: actor.mentions.map(({ start, end }) => ({ start, end })),
  }));
}

/** The host of a web page; null for the browser's own, and where Sidelight may not know the address. */
function hostOf(address = ''): string | null {
  return /^https?:/.test(address) ? new URL(address).host : null;
}
