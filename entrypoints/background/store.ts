import { browser } from 'wxt/browser';
import { BUNDLED_VERSION } from '../../data/corpus/version.ts';
import { SidelightDatabase } from '../../data/database.ts';
import { noteLoss } from '../../data/loss.ts';
import { settlePacks } from '../../data/packs/pack-store.ts';
import { isSeeded, seedCorpus } from '../../data/seed-corpus.ts';
import { sweepTrash } from '../../data/trash.ts';
import { loadOnce } from '../shared/load-once.ts';
import { bundledArticles } from './bundled.ts';

/** The database with the bundled corpus in it: opened and seeded on first use, tried again after a failure. */
export function createStore(): () => Promise<SidelightDatabase> {
  return loadOnce(open);
}

async function open(): Promise<SidelightDatabase> {
  const database = new SidelightDatabase();
  const [seeded] = await Promise.all([isSeeded(database, BUNDLED_VERSION), noteLoss(database)]);
  if (!seeded) await seedCorpus(database, BUNDLED_VERSION, await bundledArticles());
  // What it does not come to today it does at the next start.
  void sweepTrash(database, new Date()).catch(() => {});
  // Questions are answered meanwhile, without the packs concerned; what is stopped or fails goes on at the next opening.
  void settlePacks(database).catch(() => {});
  // Best effort, and nothing waits for it: with it the browser does not clear the collection when the disk is full.
  void navigator.storage?.persist?.().catch(() => false);
  return database;
}

/** The extension's own origin, as senders show it. */
export function ownOrigin(): string {
  return new URL(browser.runtime.getURL('/')).origin;
}
