import { WebError } from './web-error.ts';

/** As far into a document as its own word for its encoding is looked for, in bytes. */
const HEAD = 2_048;
const IN_HEADER = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;
/** In an XML declaration, or in a `<meta>` of HTML. */
const IN_DOCUMENT = /(?:encoding|charset)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/**
 * The text of a body: in the encoding its first bytes mark, else the one of the `content-type` header, else the one the
 * document names, else UTF-8. With `strict`, what is not in that encoding is an error; else it is shown as the browser does.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null, strict: boolean): string {
  const label =
    markedEncoding(bytes) ??
    IN_HEADER.exec(contentType ?? '')?.[1] ??
    IN_DOCUMENT.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label, { fatal: strict }).decode(bytes);
  } catch {
    throw new WebError('webCharset', [label]);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}
