import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { SidelightDatabase } from '../../../data/database.ts';
import { checkIndex } from '../../../data/index/check-index.ts';
import { storedSketch } from '../../../data/index/stored-index.ts';
import { VarintWriter } from '../../../data/index/varints.ts';
import { dumpDatabase, restoreDatabase } from '../frozen/dump.ts';
import { fill, generated } from './large-corpus.ts';

const NAME = 'made-by-version-7';

afterEach(() => Dexie.delete(NAME));

it('the sketch of version 7 says the same in version 8', async () => {
  const made = new SidelightDatabase(NAME);
  await fill(made, generated(140), 140);
  const counts = await storedSketch(made);
  made.close();
  const dump = await dumpDatabase(NAME);
  await Dexie.delete(NAME);

  // As version 7 wrote it: one number after another.
  const writer = new VarintWriter();
  for (const count of counts) writer.put(count);
  const older = await restoreDatabase(NAME, { ...dump, version: 70 });
  const put = older.transaction('index', 'readwrite');
  put.objectStore('index').put({ name: 'sketch', counts: writer.take() });
  await new Promise((resolve) => {
    put.oncomplete = resolve;
  });
  older.close();

  const database = new SidelightDatabase(NAME);
  expect(await storedSketch(database)).toEqual(counts);
  expect(await checkIndex(database)).toEqual({ articles: 140, faults: [] });
  database.close();
});
