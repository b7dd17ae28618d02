import { gzipSync } from 'node:zlib';
import type { CorpusArticle } from '../../../context/types.ts';
import type { PackAbout } from '../../../data/packs/pack-header.ts';
import { type OpenPack, openPack } from '../../../data/packs/read-pack.ts';
import { draftPack, packedBytes } from '../../../data/packs/write-pack.ts';
import { corpusActor, corpusArticle } from '../examples.ts';

const ABOUT: PackAbout = {
  name: 'Harbour news',
  publisher: 'The Example Courier',
  licence: 'CC-BY-4.0',
  made: '2025-07-01T12:00:00Z',
};

/** An article as packs hold them, with an address of its own. */
export function packArticle(name: string, rest: Partial<CorpusArticle> = {}): CorpusArticle {
  return corpusArticle(name, {
    origin: 'pack',
    url: `https://courier.example/${name}`,
    publisher: 'The Example Courier',
    published: { date: '2025-06-01', certainty: 'stated' },
    actors: [corpusActor('Odile Brandt')],
    terms: { harbour: 2, [name.toLowerCase()]: 1 },
    ...rest,
  });
}

/** The file of a pack. */
export async function makePack(
  articles: CorpusArticle[],
  about: Partial<PackAbout> = {},
): Promise<Uint8Array> {
  const draft = draftPack({ ...ABOUT, ...about });
  const lines = [];
  for (const article of articles) lines.push(await draft.add(article));
  const chunks = [];
  for await (const chunk of packedBytes(draft.header(), lines)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A file in pieces of a size, as a disk gives it. */
export async function* inPieces(file: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

/** Lines of text, packed: what anybody can make with gzip. */
export function gzipped(...lines: string[]): Uint8Array {
  return new Uint8Array(gzipSync(lines.map((line) => `${line}\n`).join('')));
}

/** Reads a pack to its end. */
export async function readAll(
  bytes: AsyncIterable<Uint8Array>,
  ...limits: Parameters<typeof openPack> extends [unknown, ...infer Rest] ? Rest : never
): Promise<{ header: OpenPack['header']; articles: CorpusArticle[] }> {
  const { header, articles } = await openPack(bytes, ...limits);
  const read = [];
  for await (const article of articles) read.push(article);
  return { header, articles: read };
}
