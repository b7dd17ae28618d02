import { expect, it } from 'vitest';
import { deleteSaved, listSaved, restoreSaved, savePage, textsOfSaved } from '../../data/collection.ts';
import { listTrash } from '../../data/summaries.ts';
import { purgeSaved, sweepTrash } from '../../data/trash.ts';
import { databases } from './databases.ts';
import { pageToSave } from './examples.ts';

const MONDAY = new Date('2025-06-02T08:00:00Z');
const TUESDAY = new Date('2025-06-03T08:00:00Z');
const fresh = databases();

async function threeSaved() {
  const database = fresh();
  const ids: string[] = [];
  for (const name of ['tram', 'ferry', 'fair'])
    ids.push(await savePage(database, pageToSave(`https://courier.example/${name}`), MONDAY));
  const [tram = '', ferry = '', fair = ''] = ids;
  return { database, tram, ferry, fair };
}

it('lists what was deleted, the latest first, until it is brought back', async () => {
  const { database, tram, ferry, fair } = await threeSaved();
  await deleteSaved(database, [tram], MONDAY);
  await deleteSaved(database, [ferry], TUESDAY);
  expect(await listTrash(database)).toMatchObject([
    { id: ferry, headline: 'Tram line opens', deletedAt: TUESDAY.toISOString() },
    { id: tram, deletedAt: MONDAY.toISOString() },
  ]);
  await restoreSaved(database, [ferry]);
  expect((await listTrash(database)).map(({ id }) => id)).toEqual([tram]);
  expect((await listSaved(database)).map(({ id }) => id)).toEqual([fair, ferry]);
});

it('forgets what it is told to, and never a page that is kept', async () => {
  const { database, tram, ferry } = await threeSaved();
  await deleteSaved(database, [tram], MONDAY);
  await purgeSaved(database, [tram, ferry, 'page:none']);
  expect(await listTrash(database)).toEqual([]);
  expect(await database.saved.get(tram)).toBeUndefined();
  expect(await database.saved.get(ferry)).toBeDefined();
});

it('forgets after thirty days, and not before', async () => {
  const { database, tram, ferry, fair } = await threeSaved();
  await deleteSaved(database, [tram], MONDAY);
  await deleteSaved(database, [ferry], TUESDAY);
  await sweepTrash(database, new Date('2025-07-02T08:00:00Z'));
  expect((await listTrash(database)).map(({ id }) => id)).toEqual([ferry, tram]);
  await sweepTrash(database, new Date('2025-07-03T07:59:00Z'));
  expect((await listTrash(database)).map(({ id }) => id)).toEqual([ferry]);
  await sweepTrash(database, new Date('2026-01-01T00:00:00Z'));
  expect(await database.saved.toCollection().primaryKeys()).toEqual([fair]);
});

it('hands out the texts of pages that are kept', async () => {
  const { database, tram, ferry } = await threeSaved();
  await deleteSaved(database, [tram], MONDAY);
  expect(await textsOfSaved(database, [tram, ferry, 'page:none'])).toEqual([
    { id: ferry, text: 'Mayor Odile Brandt opened the tram line.\nBrandt thanked its builders.' },
  ]);
});
