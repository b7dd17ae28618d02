/** A line of input, or why it cannot be read as one. */
export type Line = { text: string } | { problem: string };

const NEWLINE = 0x0a;
/** Longer lines are refused without being kept: a 10 MB text fits several times over. */
export const MAX_LINE_BYTES = 64_000_000;

/**
 * Cuts a stream of bytes into lines. Holds one line at a time; a line that is too long or not UTF-8
 * becomes a problem and the next is read as if nothing had happened.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line = size > maxBytes ? { problem: `line is longer than ${maxBytes} bytes` } : decoded(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      size += at - from;
      if (size <= maxBytes) parts.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from === chunk.length) continue;
    size += chunk.length - from;
    if (size <= maxBytes) parts.push(chunk.slice(from));
    else parts = [];
  }
  if (size > 0) yield take();
}

function decoded(parts: Uint8Array[]): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { problem: 'line is not valid UTF-8' };
  }
}
