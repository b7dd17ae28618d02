import type { CorpusArticle } from '../../context/types.ts';
import { type PackAbout, type PackHeader, packHeader } from './pack-header.ts';
import { packTally } from './pack-tally.ts';

/** A pack in the making. Its header stands first in the file and is known last, so its lines are kept by whoever makes it. */
export interface PackDraft {
  /** The article's line, with its line end, to be kept until the header is known. */
  add(article: CorpusArticle): Promise<Uint8Array>;
  header(): PackHeader;
}

export function draftPack(about: PackAbout): PackDraft {
  const tally = packTally();
  let place = 0;
  return {
    async add(article) {
      place++;
      const bytes = lineOf({ ...article, id: String(place), origin: 'pack' });
      await tally.add(article, bytes.subarray(0, -1));
      return bytes;
    },
    header: () => packHeader(about, tally.facts()),
  };
}

/** The bytes of the file: header and lines, packed. */
export async function* packedBytes(
  header: PackHeader,
  lines: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const reader = readable.getReader();
  const feeding = feed(writable.getWriter(), header, lines);
  feeding.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await feeding;
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  header: PackHeader,
  lines: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  writer.closed.catch(() => {});
  try {
    await writer.write(lineOf(header));
    for await (const line of lines) {
      await writer.ready;
      await writer.write(new Uint8Array(line));
    }
    await writer.close();
  } catch (error) {
    writer.abort(error).catch(() => {});
    throw error;
  }
}

function lineOf(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
