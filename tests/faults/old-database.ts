import { readdirSync, readFileSync } from 'node:fs';
import type { SavedPage } from '../../data/types.ts';
import { type Dump, unpackedPlainly } from '../data/frozen/dump.ts';
import type { TestBrowser } from '../e2e/driver/test-browser.ts';

const FOLDER = new URL('../fixtures/databases/', import.meta.url);
const FILES = readdirSync(FOLDER).toSorted();
const BUNDLED = /"bundled-/;
/** So many times the pages of the frozen database: a migration is to take its time. */
const COPIES = 300;

/**
 * Puts a frozen database of an earlier version, with more pages in it, in the place of the extension's, whose background is stopped.
 * A page of ours keeps it open, as an older worker does, until it is told that a newer one wants it.
 * @returns the ids of the pages that are kept in it
 */
export async function putOldDatabase(browser: TestBrowser, round: number): Promise<string[]> {
  const dump: Dump = JSON.parse(readFileSync(new URL(FILES[round % FILES.length] ?? '', FOLDER), 'utf8'));
  const saved = (dump.tables.saved?.records ?? []) as SavedPage[];
  // Today's version has lists beside its pages: of it nothing is to be made more.
  const copies =
    'summaries' in dump.tables ? [] : Array.from({ length: COPIES }, (_, n) => copyOf(saved[0], n));
  saved.push(...copies.filter((copy) => copy !== null));
  // What it says is bundled was made up: the extension is to put its own in the place of that.
  const { markers } = dump.tables;
  if (markers) markers.records = markers.records.filter((marker) => !BUNDLED.test(JSON.stringify(marker)));
  const old = await browser.openOwn('/welcome.html');
  // tsx names the functions in a function by a helper that a page does not have.
  await old.evaluate('globalThis.__name = (one) => one');
  await old.evaluate(putInPlace, 'sidelight', unpackedPlainly(dump));
  return saved.filter(({ deletedAt }) => !deletedAt).map(({ id }) => id);
}

function copyOf(page: SavedPage | undefined, n: number): SavedPage | null {
  const url = `https://courier.example/copy/${n}`;
  return page
    ? { ...page, id: `page:${url}`, url, sequence: 1_000 + n, article: { ...page.article, url } }
    : null;
}

/** Runs in a page of ours. All of it is one transaction: whoever else wants the database comes before it or after it. */
async function putInPlace(name: string, { version, tables }: Dump): Promise<void> {
  const whole = (record: unknown): unknown => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
    const { $bytes: bytes, words } = record as { $bytes?: number[]; words?: number };
    if (bytes) return words === 16 ? new Uint16Array(Uint8Array.from(bytes).buffer) : Uint8Array.from(bytes);
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, whole(value)]));
  };
  indexedDB.deleteDatabase(name);
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    request.result.onversionchange = () => request.result.close();
    for (const [table, { keyPath, autoIncrement, indexes, records }] of Object.entries(tables)) {
      const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const record of records) store.put(whole(record));
    }
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}
