import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { afterEach } from 'vitest';
import { SidelightDatabase } from '../../data/database.ts';
import { corpusArticleFrom } from '../../data/stored-article.ts';

/** Makes empty databases with names of their own, and deletes them after each test. */
export function databases(): () => SidelightDatabase {
  const open: SidelightDatabase[] = [];
  let made = 0;
  afterEach(async () => {
    for (const database of open.splice(0)) await database.delete();
  });
  return () => {
    const database = new SidelightDatabase(`test-${++made}`);
    open.push(database);
    return database;
  };
}

/** Everything in a database but the index and how often it was written, in the order of its keys; articles without their numbers, which are never given twice. */
export async function contents(database: SidelightDatabase) {
  const { articles, saved, versions, corrections, markers, packs, packed } = database;
  return {
    articles: (await articles.toArray()).map(corpusArticleFrom),
    saved: await saved.toArray(),
    versions: await versions.toArray(),
    corrections: await corrections.toArray(),
    markers: (await markers.toArray()).filter(({ name }) => name !== 'summaries-revision'),
    packs: await packs.toArray(),
    packed: await packed.toArray(),
  };
}

/** Lets a database do so many more writes, then fails every one, as if its worker had been stopped, or with another error. */
export async function stopAfter(
  database: SidelightDatabase,
  writes: number,
  error: Error = new Error('stopped'),
): Promise<void> {
  let left = writes;
  await reopen(database, () =>
    database.use(
      overTables('stop', (table) => ({
        mutate: (request) => (left-- > 0 ? table.mutate(request) : Promise.reject(error)),
      })),
    ),
  );
}

/** A new worker: the same database, open again, free to write. */
export async function startAnew(database: SidelightDatabase): Promise<void> {
  await reopen(database, () => database.unuse({ stack: 'dbcore', name: 'stop' }));
}

/** What is put over the tables counts from the next opening on. */
async function reopen(database: SidelightDatabase, change: () => void): Promise<void> {
  database.close();
  change();
  await database.open();
}

/** Counts the whole records that are read from a table; keys and counts are free, an open cursor is without end. */
export async function countRecordsRead(database: SidelightDatabase, name: string): Promise<() => number> {
  let read = 0;
  const counting = (table: DBCoreTable): Partial<DBCoreTable> => ({
    get(request) {
      read++;
      return table.get(request);
    },
    getMany(request) {
      read += request.keys.length;
      return table.getMany(request);
    },
    async query(request) {
      const found = await table.query(request);
      if (request.values) read += found.result.length;
      return found;
    },
    openCursor(request) {
      if (request.values) read += Number.POSITIVE_INFINITY;
      return table.openCursor(request);
    },
  });
  await reopen(database, () =>
    database.use(overTables('count', (table) => (table.name === name ? counting(table) : {}))),
  );
  return () => read;
}

function overTables(name: string, change: (table: DBCoreTable) => Partial<DBCoreTable>): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table: (tableName) => {
        const table = core.table(tableName);
        return { ...table, ...change(table) };
      },
    }),
  };
}
