/**
 * Writes down what this version of the code makes of a database in use: `npx tsx tests/data/frozen/freeze.ts`.
 * Run it before the schema changes; what is written is never changed afterwards (tests/data/frozen/migrations.test.ts).
 */
import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { deleteSaved, savePage } from '../../../data/collection.ts';
import { correct } from '../../../data/corrections.ts';
import { SidelightDatabase } from '../../../data/database.ts';
import { addFeeds } from '../../../data/feeds/feed-store.ts';
import { tendIndex } from '../../../data/index/tend-index.ts';
import { beginPack, publishPack, stagePack } from '../../../data/packs/pack-store.ts';
import { writeBatch } from '../../../data/portable/import/write-batch.ts';
import { seedCorpus } from '../../../data/seed-corpus.ts';
import { pageToSave } from '../examples.ts';
import { generated } from '../index/large-corpus.ts';
import { inPieces, makePack, packArticle, readAll } from '../packs/make-pack.ts';
import { awkward, bare } from '../portable/odd-pages.ts';
import { type Dump, dumpDatabase } from './dump.ts';

const NAME = 'frozen';
const NOW = new Date('2025-06-02T08:00:00Z');

const database = new SidelightDatabase(NAME);
await seedCorpus(database, 1, generated(4));
await savePage(database, pageToSave('https://courier.example/tram'), NOW);
await savePage(database, pageToSave('https://courier.example/bridge', { headline: 'Bridge closes' }), NOW);
await tendIndex(database, 1);
// Filed already, one is taken out again; what comes after is not filed yet.
const gone = await savePage(database, pageToSave('https://courier.example/gone'), NOW);
await deleteSaved(database, [gone], NOW);
await correct(database, [{ kind: 'not-the-same-event', a: 'page:a', b: 'page:b' }], false);
if (hasTable('versions')) {
  const paragraphs = ['Mayor Odile Brandt closed the bridge.', 'Brandt said why.'];
  const again = pageToSave('https://courier.example/bridge', { headline: 'Bridge closes', paragraphs });
  await savePage(database, again, new Date('2025-06-03T08:00:00Z'));
}
if (hasTable('packs')) {
  const { header, articles } = await readAll(
    inPieces(await makePack([packArticle('Crane'), packArticle('Quay')])),
  );
  await beginPack(database, header);
  await stagePack(database, header.checksum, 0, articles);
  while ((await publishPack(database, header.checksum)).state !== 'published');
}
if (hasTable('imports')) {
  const batch = { importId: 'i1', batch: 0, file: 'f1', total: 2, last: true, onKept: 'skip' as const };
  const reading = { actors: [], dates: [], figures: [], events: [] };
  await writeBatch(database, { ...batch, pages: [awkward, bare], corrections: [] }, async () => reading);
}
if (hasTable('feeds')) {
  const url = 'https://lantern.example/feed';
  await addFeeds(database, [{ url, title: 'The Lantern' }], NOW);
  const item = { feed: url, at: NOW.toISOString(), tries: 0, bytes: 0, summary: false, entry: null };
  await database.feedItems.put({ ...item, key: 'https://lantern.example/1', state: 'left' });
}
const { verno } = database;
database.close();
const folder = new URL('../../fixtures/databases/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`version-${verno}.json`, folder), `${textOf(await dumpDatabase(NAME))}\n`);

function hasTable(name: string): boolean {
  return database.tables.some((table) => table.name === name);
}

/** A record a line. */
function textOf({ version, tables }: Dump): string {
  const texts = Object.entries(tables).map(([name, { records, ...rest }]) => {
    const lines = records.map((record) => `\n${JSON.stringify(record)}`).join(',');
    return `\n${JSON.stringify(name)}: ${JSON.stringify(rest).slice(0, -1)}, "records": [${lines}]}`;
  });
  return `{"version": ${version}, "tables": {${texts.join(',')}}}`;
}
