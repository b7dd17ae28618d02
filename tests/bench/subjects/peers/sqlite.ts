import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { eachArticle } from '../../corpus/generate-corpus.ts';
import { textOf } from '../text-of.ts';

/** What SQLite's worker is asked: to fill its index, or for what has some of these words. */
export type SqliteRequest = { seed: number; to: number } | { words: string[] };

const FOUND = 80;
const STEP = 100;

/** FTS5 in the origin's private file system, which only a dedicated worker can use. */
async function open(): Promise<Database> {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({});
  const database = new pool.OpfsSAHPoolDb('/bench.db');
  database.exec('create virtual table if not exists articles using fts5(text)');
  return database;
}

const opened = open();

/** Milliseconds for the index alone, made anew: making up the articles is not counted. */
function fill(database: Database, seed: number, to: number): number {
  database.exec('delete from articles');
  let [time, number] = [0, 0];
  let batch: string[] = [];
  for (const { article } of eachArticle(seed)) {
    batch.push(textOf(article));
    number++;
    if (batch.length < STEP && number < to) continue;
    const start = performance.now();
    database.transaction(() => {
      for (const text of batch) database.exec({ sql: 'insert into articles(text) values (?)', bind: [text] });
    });
    time += performance.now() - start;
    batch = [];
    if (number === to) break;
  }
  return time;
}

addEventListener('message', async ({ data }: MessageEvent<SqliteRequest>) => {
  const database = await opened;
  if ('seed' in data) return postMessage(fill(database, data.seed, data.to));
  const query = data.words.map((word) => `"${word}"`).join(' OR ');
  const sql = 'select rowid from articles where articles match ? order by rank limit ?';
  postMessage(database.selectValues(sql, [query, FOUND]).length);
});
