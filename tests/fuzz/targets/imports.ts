import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { SidelightDatabase } from '../../../data/database.ts';
import { EXPORT_FORMATS } from '../../../data/portable/export/formats.ts';
import { decodeText } from '../../../data/portable/import/decode-text.ts';
import { ImportError } from '../../../data/portable/import/import-error.ts';
import { type ReadImport, readImport } from '../../../data/portable/import/read-import.ts';
import type { ImportBatch } from '../../../data/portable/import/types.ts';
import { undoImport, writeBatch } from '../../../data/portable/import/write-batch.ts';
import { DEFAULT_SETTINGS } from '../../../data/settings.ts';
import { RULES } from '../../../messages/schemas.ts';
import type { Reading } from '../../../reading/types.ts';
import { between, type Random } from '../../bench/corpus/random.ts';
import { written } from '../../data/portable/export/written.ts';
import { awkward, bare } from '../../data/portable/odd-pages.ts';
import { leavingNothing } from '../kept.ts';
import { mutateBytes } from '../mutate-bytes.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { bytesOf, Fault, type Target, textOf } from '../target.ts';

const SEEDS = join(import.meta.dirname, '../seeds/imports');
const NOW = new Date('2025-06-03T10:00:00Z');
/** As much as one request carries. */
const BATCH = 50;
const WORDS = [
  'url',
  'tags',
  'title',
  'savedAt',
  '"pages"',
  'UR  - ',
  'ER  - ',
  '<DL>',
  '<A HREF="',
  '","',
  '\n',
];

/** Files for the collection: each is refused with a sentence, or its pages are what requests may carry, kept, and undone without a trace. */
export async function importsTarget(): Promise<Target> {
  const database = new SidelightDatabase('fuzz-imports');
  await writeBatch(database, batchOf({ pages: [bare], corrections: [] }), read);
  await database.imports.clear();
  return {
    name: 'imports',
    seeds: [...(await exported()), ...readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name)))],
    mutate: mutated,
    ...(await leavingNothing(database, (input) => importOf(database, input))),
  };
}

/** The formats of ours that can come back. */
async function exported(): Promise<Uint8Array[]> {
  const formats = ['own', 'bookmarks', 'csv', 'csl', 'ris'] as const;
  const correction = { kind: 'not-the-same-event' as const, a: 'page:https://a.example/', b: 'bundled:b' };
  const beside = { corrections: [correction], settings: DEFAULT_SETTINGS };
  const files = formats.map((format) => written(EXPORT_FORMATS[format].make(beside), [awkward, bare]));
  return Promise.all(files.map(async (file) => new Uint8Array(await (await file).arrayBuffer())));
}

function mutated(random: Random, seed: Uint8Array): Uint8Array {
  const text = textOf(seed);
  const how = between(random, 0, 5);
  if (how === 0) return mutateBytes(random, seed);
  const isJson = text.startsWith('{') || text.startsWith('[');
  return bytesOf(isJson && how > 2 ? mutateJson(random, JSON.parse(text)) : mutateText(random, text, WORDS));
}

async function importOf(database: SidelightDatabase, input: Uint8Array): Promise<string> {
  const found = readOrProblem(input);
  if (typeof found === 'string') return found;
  const batch = batchOf(found);
  const { success, issues } = v.safeParse(RULES['collection.import'].request, batch);
  if (!success) throw new Fault(`no request carries it: ${issues[0].message}`);
  await writeBatch(database, batch, read);
  const kept = await database.saved.bulkGet(batch.pages.map(({ url }) => `page:${url}`));
  if (kept.some((page) => !page)) throw new Fault('a page is not kept');
  await undoImport(database, batch.importId);
  return `taken as ${found.format}`;
}

function readOrProblem(input: Uint8Array): ReadImport | string {
  try {
    return readImport(decodeText(input), parseHtml, NOW);
  } catch (error) {
    if (error instanceof ImportError) return `refused: ${error.problem}`;
    throw error;
  }
}

/** As a browser does it: there is a body, whatever the file says. */
function parseHtml(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** What the first request of an import carries. */
function batchOf({ pages, corrections }: Pick<ReadImport, 'pages' | 'corrections'>): ImportBatch {
  return {
    importId: 'fuzz',
    batch: 0,
    file: 'fuzz',
    total: pages.length,
    last: true,
    onKept: 'join',
    pages: pages.slice(0, BATCH),
    corrections: corrections.slice(0, BATCH),
  };
}

/** Texts are read elsewhere (the target "reading"). */
async function read(): Promise<Reading> {
  return { actors: [], dates: [], figures: [], events: [] };
}
