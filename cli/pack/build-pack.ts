import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CorpusArticle } from '../../context/types.ts';
import { articleKey } from '../../data/packs/article-key.ts';
import type { PackAbout, PackHeader } from '../../data/packs/pack-header.ts';
import { draftPack, packedBytes } from '../../data/packs/write-pack.ts';
import { InputError } from '../input-error.ts';

/** One article on its way into a pack, with where it was found. */
export interface Candidate {
  where: string;
  article: CorpusArticle;
}

/**
 * Writes a pack of articles as they come, through a file beside it, so that memory does not grow with it and the old
 * pack stays until the new one is whole. An article that the pack has already is passed over.
 * @param skip told of each article passed over, and why
 */
export async function buildPack(
  about: PackAbout,
  candidates: AsyncIterable<Candidate>,
  output: string,
  skip: (where: string, why: string) => void,
): Promise<PackHeader> {
  const folder = await workFolder(output);
  try {
    const spool = join(folder, 'lines');
    const header = await spoolLines(about, candidates, spool, skip);
    if (header.counts.articles === 0) throw new InputError('no article found: no pack made');
    const packed = join(folder, basename(output));
    await pipeline(packedBytes(header, createReadStream(spool)), createWriteStream(packed));
    await rename(packed, output);
    return header;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function spoolLines(
  about: PackAbout,
  candidates: AsyncIterable<Candidate>,
  spool: string,
  skip: (where: string, why: string) => void,
): Promise<PackHeader> {
  const draft = draftPack(about);
  const seen = new Map<string, string>();
  const file = await open(spool, 'w');
  try {
    for await (const { where, article } of candidates) {
      const key = articleKey(article);
      const first = seen.get(key);
      if (first !== undefined) {
        skip(where, `the same article as ${first}`);
        continue;
      }
      seen.set(key, where);
      await file.write(await draft.add(article));
    }
  } finally {
    await file.close();
  }
  return draft.header();
}

async function workFolder(output: string): Promise<string> {
  try {
    return await mkdtemp(join(dirname(output), '.pack-'));
  } catch {
    throw new InputError(`${output}: cannot be written there`);
  }
}
