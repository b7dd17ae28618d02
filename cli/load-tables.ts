import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { openScales, type Scales } from '../context/compare/scales.ts';
import { openTables, type Tables } from '../reading/tables.ts';

const FOLDER = new URL('../public/tables/', import.meta.url);

/** Loads the binary tables of the reading room from the package's own files. */
export async function loadTables(): Promise<Tables> {
  const [tagger, names, lexicon] = await Promise.all([load('tagger'), load('names'), load('lexicon')]);
  return openTables(tagger, names, lexicon);
}

/** Loads the tables of comparing, likewise. */
export async function loadScales(): Promise<Scales> {
  const [classes, verdicts] = await Promise.all([load('classes'), load('verdicts')]);
  return openScales(classes, verdicts);
}

/** Unpacks one table into a buffer of its own, so that its columns begin at whole words. */
async function load(name: string): Promise<ArrayBuffer> {
  const bytes = await promisify(gunzip)(await readFile(new URL(`${name}.bin.gz`, FOLDER)));
  const table = new ArrayBuffer(bytes.length);
  new Uint8Array(table).set(bytes);
  return table;
}
