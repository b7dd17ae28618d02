import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidelightDatabase } from '../../../data/database.ts';
import { healthOf, startAnew } from '../../../entrypoints/background/health.ts';
import { databases } from '../../data/databases.ts';

const makeDatabase = databases();

beforeEach(() => fakeBrowser.reset());

it('a database that does not open is told of, deleted on demand, and made anew', async () => {
  const older = new SidelightDatabase();
  await older.markers.put({ name: 'old', value: 1 });
  older.close();
  let damaged = true;
  const store = async () => {
    if (damaged) throw new DOMException('internal error', 'UnknownError');
    return new SidelightDatabase();
  };
  expect(await healthOf(store)).toEqual({ opens: false, lost: 0, damaged: [] });
  await expect(startAnew(store)).rejects.toThrow('internal error');
  damaged = false;
  const anew = await store();
  expect(await anew.marker('old')).toBe(0);
  await anew.delete();
});

it('a database that opens is never deleted', async () => {
  const database = makeDatabase();
  await database.markers.put({ name: 'old', value: 1 });
  await startAnew(async () => database);
  expect(await database.marker('old')).toBe(1);
  expect(await healthOf(async () => database)).toEqual({ opens: true, lost: 0, damaged: [] });
});
