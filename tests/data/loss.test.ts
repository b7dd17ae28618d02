import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteSaved, savePage } from '../../data/collection.ts';
import { forgetLoss, lostPages, noteKept, noteLoss } from '../../data/loss.ts';
import { databases } from './databases.ts';
import { pageToSave } from './examples.ts';

const database = databases();
const NOW = new Date('2025-06-02T08:00:00Z');

beforeEach(() => fakeBrowser.reset());

/** A collection of two pages, as it is noted outside the database. */
async function twoKept() {
  const db = database();
  const ids = [];
  for (const name of ['a', 'b']) ids.push(await savePage(db, pageToSave(`https://a.example/${name}`), NOW));
  await noteKept(db);
  return { db, ids };
}

it('an empty database where pages were kept is a loss, until the reader takes note of it', async () => {
  await twoKept();
  await noteLoss(database());
  expect(await lostPages()).toBe(2);
  // What is saved afterwards does not hide it.
  const after = database();
  await savePage(after, pageToSave('https://a.example/c'), NOW);
  await noteLoss(after);
  expect(await lostPages()).toBe(2);
  await forgetLoss();
  await noteLoss(after);
  expect(await lostPages()).toBe(0);
});

it('what was noted by a version before this one is found', async () => {
  await fakeBrowser.storage.local.set({ 'kept-pages': 3 });
  await noteLoss(database());
  expect(await lostPages()).toBe(3);
});

it('what the reader emptied is no loss', async () => {
  const { db, ids } = await twoKept();
  await deleteSaved(db, ids, NOW);
  await noteKept(db);
  await db.saved.clear();
  await noteLoss(db);
  expect(await lostPages()).toBe(0);
});

it('a first start is no loss, and a collection that is there is none', async () => {
  await noteLoss(database());
  const { db } = await twoKept();
  await noteLoss(db);
  expect(await lostPages()).toBe(0);
});
