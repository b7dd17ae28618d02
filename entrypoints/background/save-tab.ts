import { savePage } from '../../data/collection.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import type { Refusal } from '../../messages/protocol.ts';
import { tabNotes } from './tab-notes.ts';
import type { Tabs } from './tabs.ts';

/**
 * Saves a tab's page; answers with its id when it is on disk, or with why not.
 * The journal entry is written first, so a save whose worker is stopped is taken up at the next start.
 */
export async function saveTab(
  tabId: number,
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
): Promise<{ id: string } | Refusal> {
  if (!(await tabs.reach(tabId))) return { refused: 'saveNoAccess' };
  const held = await tabs.pageOf(tabId);
  const note = await tabNotes.get(tabId);
  if (!note || !held) return { refused: 'saveNotArticle' };
  if (note.incognito) return { refused: 'savingPrivate' };
  await tabNotes.beginSave(tabId, held.run);
  try {
    const { page, reading } = held;
    const id = await savePage(
      await store(),
      { address: note.address, article: page.article, reading, genre: page.genre },
      new Date(),
    );
    await tabs.corpusChanged();
    return { id };
  } catch (error) {
    if (isDiskFull(error)) return { refused: 'diskFull' };
    throw error;
  } finally {
    await tabNotes.endSave(tabId);
  }
}

/** Dexie tells what ended a transaction by the error within its own. */
function isDiskFull(error: unknown): boolean {
  const named = (one: unknown) => one instanceof Error && one.name === 'QuotaExceededError';
  return named(error) || (error instanceof Error && 'inner' in error && named(error.inner));
}

/** Saves what an earlier worker had begun to save and did not live to finish, unless the page has changed since. */
export async function finishSaves(tabs: Tabs, store: () => Promise<SidelightDatabase>): Promise<void> {
  for (const [tabId, run] of await tabNotes.unfinishedSaves()) {
    const same = (await tabs.pageOf(tabId))?.run === run;
    if (same) await saveTab(tabId, tabs, store).catch(() => {});
    await tabNotes.endSave(tabId);
  }
}
