import { savePage } from '../../data/collection.ts';
import { lookForConflicts } from '../../data/conflicts.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import type { Refusal } from '../../messages/protocol.ts';
import { notify, order } from '../../messages/send.ts';
import { articleText } from '../../reading/article-text.ts';
import type { Span } from '../../reading/types.ts';
import { tabNotes } from './tab-notes.ts';
import type { Tabs } from './tabs.ts';

/**
 * Saves a tab's page, with a highlight where one is asked for; answers with its id when it is on disk, or with why not.
 * The journal entry is written first, so a save whose worker is stopped is taken up at the next start.
 */
export async function saveTab(
  tabId: number,
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  highlight: Span | null = null,
): Promise<{ id: string } | Refusal> {
  if (!(await tabs.reach(tabId))) return { refused: 'saveNoAccess' };
  const held = await tabs.pageOf(tabId);
  const note = await tabNotes.get(tabId);
  if (!note || !held) return { refused: 'saveNotArticle' };
  if (note.incognito) return { refused: 'savingPrivate' };
  await tabNotes.beginSave(tabId, held.run, highlight);
  try {
    const { page, reading } = held;
    const database = await store();
    const id = await savePage(
      database,
      { address: note.address, article: page.article, reading, genre: page.genre, highlight },
      new Date(),
    );
    await tabs.corpusChanged();
    // Nothing to wait for, or to fail with: the library looks at what was not.
    void lookAt(id, database, tabs).catch(() => {});
    return { id };
  } catch (error) {
    if (isDiskFull(error)) return { refused: 'diskFull' };
    throw error;
  } finally {
    await tabNotes.endSave(tabId);
  }
}

/** Notes whether other coverage contradicts a page; whoever lists it is told. */
async function lookAt(id: string, database: SidelightDatabase, tabs: Tabs): Promise<void> {
  await lookForConflicts(database, [id], await tabs.scales());
  void notify('notice.collection', {});
}

/** Dexie tells what ended a transaction by the error within its own. */
function isDiskFull(error: unknown): boolean {
  const named = (one: unknown) => one instanceof Error && one.name === 'QuotaExceededError';
  return named(error) || (error instanceof Error && 'inner' in error && named(error.inner));
}

/** Saves a tab's page with what is selected in it as a highlight. */
export async function highlightTab(
  tabId: number,
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
): Promise<{ id: string } | Refusal> {
  if (!(await tabs.reach(tabId))) return { refused: 'saveNoAccess' };
  const span = await order(tabId, 'page.selection', undefined);
  // A page's script is not to be trusted with where its text ends.
  const end = articleText((await tabs.pageOf(tabId))?.page.article ?? { paragraphs: [] }).length;
  const sound = span && Number.isInteger(span.start) && 0 <= span.start && span.start < span.end;
  if (!sound || !(span.end <= end)) return { refused: 'saveNoSelection' };
  return saveTab(tabId, tabs, store, { start: span.start, end: span.end });
}

/** Saves what an earlier worker had begun to save and did not live to finish, unless the page has changed since. */
export async function finishSaves(tabs: Tabs, store: () => Promise<SidelightDatabase>): Promise<void> {
  for (const [tabId, { run, highlight }] of await tabNotes.unfinishedSaves()) {
    const same = (await tabs.pageOf(tabId))?.run === run;
    if (same) await saveTab(tabId, tabs, store, highlight).catch(() => {});
    await tabNotes.endSave(tabId);
  }
}
