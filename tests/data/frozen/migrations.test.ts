import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { listSaved, savePage } from '../../../data/collection.ts';
import { listCorrections } from '../../../data/corrections.ts';
import { SidelightDatabase } from '../../../data/database.ts';
import { checkIndex } from '../../../data/index/check-index.ts';
import { tendIndex } from '../../../data/index/tend-index.ts';
import { isSeeded } from '../../../data/seed-corpus.ts';
import { listTrash } from '../../../data/summaries.ts';
import { pageToSave } from '../examples.ts';
import { type Dump, dumpDatabase, restoreDatabase } from './dump.ts';

const FOLDER = new URL('../../fixtures/databases/', import.meta.url);
const NAME = 'frozen';
/** As IndexedDB counts versions of Dexie’s. */
const TENFOLD = 10;

const frozen = (file: string): Dump => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const VERSIONS = readdirSync(FOLDER).toSorted();
const LATEST = new SidelightDatabase(NAME).verno;

/** What the reader gave: the same in every version. */
const given = ({ tables }: Dump) => ({
  saved: tables.saved?.records,
  corrections: tables.corrections?.records,
  imports: tables.imports?.records ?? [],
  packs: tables.packs?.records ?? [],
  feeds: tables.feeds?.records ?? [],
  feedItems: tables.feedItems?.records ?? [],
  versions: tables.versions?.records ?? [],
});

afterEach(() => Dexie.delete(NAME));

it('there is a frozen database of every version of the schema', () => {
  const every = Array.from({ length: LATEST }, (_, at) => `version-${at + 1}.json`);
  expect(VERSIONS, 'run tests/data/frozen/freeze.ts').toEqual(every.toSorted());
});

it('the latest of them holds something of all that a reader gives', () => {
  const all = Object.entries(given(frozen(`version-${LATEST}.json`)));
  expect(all.filter(([, records]) => !records?.length).map(([name]) => name)).toEqual([]);
});

it('the latest of them has the schema of today', async () => {
  await new SidelightDatabase(NAME).open().then((database) => database.close());
  const shape = ({ version, tables }: Dump) => ({
    version,
    tables: Object.entries(tables).map(([name, { records: _, ...keys }]) => [name, keys]),
  });
  expect(shape(await dumpDatabase(NAME))).toEqual(shape(frozen(`version-${LATEST}.json`)));
});

describe.each(VERSIONS)('a frozen database of %s', (file) => {
  const dump = frozen(file);

  /** Everything is there, in its place, and found. */
  async function expectWhole(database: SidelightDatabase): Promise<void> {
    await tendIndex(database);
    expect(await isSeeded(database, 1)).toBe(true);
    expect(await listCorrections(database)).toHaveLength(1);
    expect((await listTrash(database)).map(({ url }) => url)).toEqual(['https://courier.example/gone']);
    const pages = await listSaved(database);
    expect(pages.map(({ url }) => url).slice(-2)).toEqual([
      'https://courier.example/bridge',
      'https://courier.example/tram',
    ]);
    expect(await database.articles.count()).toBe(dump.tables.articles?.records.length);
    expect(await checkIndex(database)).toMatchObject({ faults: [] });
    // And it can be added to.
    await savePage(database, pageToSave('https://courier.example/new'), new Date(0));
    expect((await listSaved(database))[0]?.url).toBe('https://courier.example/new');
    database.close();
  }

  it('comes to the latest version with all that the reader gave', async () => {
    (await restoreDatabase(NAME, dump)).close();
    const database = new SidelightDatabase(NAME);
    await database.open();
    database.close();
    const after = await dumpDatabase(NAME);
    expect(after.version).toBe(LATEST * TENFOLD);
    expect(given(after)).toEqual(given(dump));
    await expectWhole(new SidelightDatabase(NAME));
  });

  it('waits for an older worker that still has it open, and is whole when that has gone', async () => {
    const old = await restoreDatabase(NAME, dump);
    const told = new Promise((resolve) => {
      old.onversionchange = resolve;
    });
    const database = new SidelightDatabase(NAME);
    const opening = database.open();
    if (dump.version < LATEST * TENFOLD) await told;
    // The older one ends what it was writing, and goes.
    const last = old.transaction('markers', 'readwrite');
    last.objectStore('markers').put({ name: 'last', value: 1 });
    await new Promise((resolve) => {
      last.oncomplete = resolve;
    });
    old.close();
    await opening;
    expect(await database.marker('last')).toBe(1);
    await expectWhole(database);
  });

  it('is left by an older worker as soon as a newer one wants to change it', async () => {
    (await restoreDatabase(NAME, dump)).close();
    const older = new Dexie(NAME);
    await older.open();
    const database = new SidelightDatabase(NAME);
    await database.open();
    expect(older.isOpen()).toBe(dump.version === LATEST * TENFOLD);
    older.close();
    await expectWhole(database);
  });
});
