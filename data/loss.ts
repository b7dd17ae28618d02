import { browser } from 'wxt/browser';
import type { SidelightDatabase } from './database.ts';

/** How many pages are kept, and how many were found to be lost: noted outside the database, which may be gone. */
const KEPT = 'kept-pages';
const LOST = 'lost-pages';

/** Notes how many pages are kept, the trash aside. */
export async function noteKept(database: SidelightDatabase): Promise<void> {
  await noteCounts(await countsOf(database));
}

/** To be called when the database was opened: where pages were kept and there is nothing, not even in the trash, they are lost. */
export async function noteLoss(database: SidelightDatabase): Promise<void> {
  const counts = await countsOf(database);
  const { all, noted: kept } = counts;
  if (kept > 0 && all === 0) await browser.storage.local.set({ [LOST]: kept });
  await noteCounts(counts);
}

interface Counts {
  all: number;
  trashed: number;
  /** How many were kept when that was noted last. */
  noted: number;
}

/** All asked at once: what is said of a page waits for it whenever the background wakes. */
async function countsOf({ saved }: SidelightDatabase): Promise<Counts> {
  const [all, trashed, noted] = await Promise.all([
    saved.count(),
    saved.where('deletedAt').above('').count(),
    numberAt(KEPT),
  ]);
  return { all, trashed, noted };
}

async function noteCounts({ all, trashed, noted }: Counts): Promise<void> {
  if (all - trashed !== noted) await browser.storage.local.set({ [KEPT]: all - trashed });
}

/** How many pages were lost, until the reader has taken note of it. */
export function lostPages(): Promise<number> {
  return numberAt(LOST);
}

export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(LOST);
}

async function numberAt(key: string): Promise<number> {
  const value = (await browser.storage.local.get(key))[key];
  return typeof value === 'number' ? value : 0;
}
