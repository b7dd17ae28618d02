import { gunzipSync, gzipSync } from 'node:zlib';

/** A database as text: its version as IndexedDB counts it, its tables with their keys, and all records. */
export interface Dump {
  version: number;
  tables: Record<string, DumpedTable>;
}

interface DumpedTable {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  records: unknown[];
}

/** Everything that is in a database, read without any library. */
export async function dumpDatabase(name: string): Promise<Dump> {
  const database = await opened(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables: Dump['tables'] = {};
  for (const table of names) {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const records = (await settled(store.getAll())) as unknown[];
    tables[table] = {
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes,
      records: records.map(packBytes),
    };
  }
  const { version } = database;
  database.close();
  return { version, tables };
}

/** Makes the database that a dump was taken from; resolves with a connection to it, as a tab that is still open has one. */
export async function restoreDatabase(name: string, { version, tables }: Dump): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes }] of Object.entries(tables)) {
      const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  };
  const database = await opened(request);
  const transaction = database.transaction(Object.keys(tables), 'readwrite');
  for (const [table, { records }] of Object.entries(tables))
    for (const record of records) transaction.objectStore(table).put(unpackBytes(record));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  return database;
}

const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase> => settled(request);

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const GZIP = '$gzip';
type Packed = { [GZIP]: string; words: 8 | 16 };

/** Bytes are kept packed: most of a sketch is zeros. */
function packBytes(record: unknown): unknown {
  const packed = (_: string, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const words = value instanceof Uint16Array ? 16 : 8;
    return { [GZIP]: gzipSync(bytes).toString('base64'), words } satisfies Packed;
  };
  return JSON.parse(JSON.stringify(record, packed));
}

/** The same dump with its bytes as lists of numbers, as it can be handed to a browser. */
export function unpackedPlainly(dump: Dump): Dump {
  const plainly = (_: string, value: unknown) =>
    ArrayBuffer.isView(value)
      ? { $bytes: [...new Uint8Array(value.buffer)], words: value instanceof Uint16Array ? 16 : 8 }
      : value;
  const tables = Object.entries(dump.tables).map(([name, table]) => [
    name,
    {
      ...table,
      records: table.records.map((record) => JSON.parse(JSON.stringify(unpackBytes(record), plainly))),
    },
  ]);
  return { ...dump, tables: Object.fromEntries(tables) };
}

function unpackBytes(record: unknown): unknown {
  const unpacked = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(GZIP in value)) return value;
    const { [GZIP]: text, words } = value as Packed;
    const bytes = new Uint8Array(gunzipSync(Buffer.from(text, 'base64')));
    return words === 16 ? new Uint16Array(bytes.buffer) : bytes;
  };
  return JSON.parse(JSON.stringify(record), unpacked);
}
