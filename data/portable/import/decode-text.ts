/** As far into a page as its own word for its encoding is looked for, in bytes. */
const HEAD = 2_048;
const NAMED = /<meta[^<>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;
/** What programs of old Windows wrote. */
const USUAL = 'windows-1252';

/** The text of a file: UTF-8 or UTF-16 as its first bytes say, else UTF-8, else what a page says of itself, else what old Windows programs wrote. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = NAMED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
    return decodedAs(named ?? USUAL, bytes);
  }
}

/** By the mark at its beginning; without one, by the empty half of its first letter. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return null;
}

/** A page that is not in UTF-8 may say that it is, or name what nobody knows. */
function decodedAs(label: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(label);
    return (decoder.encoding === 'utf-8' ? new TextDecoder(USUAL) : decoder).decode(bytes);
  } catch {
    return new TextDecoder(USUAL).decode(bytes);
  }
}
