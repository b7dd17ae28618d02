import type { CorpusArticle } from '../../context/types.ts';
import { type PackAbout, type PackHeader, packHeader } from './pack-header.ts';
import { packTally } from './pack-tally.ts';
import { throughStream } from './through-stream.ts';

/** A pack in the making. Its header stands first in the file and is known last, so its lines are kept by whoever makes it. */
export interface PackDraft {
  /** The article's line, with its line end, to be kept until the header is known. */
  add(article: CorpusArticle): Promise<Uint8Array<ArrayBuffer>>;
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
export function packedBytes(
  header: PackHeader,
  lines: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  return throughStream(new CompressionStream('gzip'), async (put) => {
    await put(lineOf(header));
    for await (const line of lines) await put(new Uint8Array(line));
  });
}

function lineOf(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
