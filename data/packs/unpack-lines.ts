import { PackError } from './pack-error.ts';
import type { PackLimits } from './pack-limits.ts';
import { type Put, throughStream } from './through-stream.ts';

const NEWLINE = 0x0a;
/** The first byte of any gzip. */
const GZIP = 0x1f;
/** Fed to the unpacker at once, in bytes: it may answer a thousandfold before anybody can look. */
const SLICE = 8_192;

/**
 * Unpacks gzip and cuts it into lines, each ended by a line feed, as the bytes come. Holds one line at a time.
 * Throws `PackError` past a limit and for what is no gzip, is cut off or does not end with a line feed.
 */
export async function* unpackLines(
  bytes: AsyncIterable<Uint8Array>,
  limits: PackLimits,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(bytes, limits)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      size += end - start;
      checkLine(size, limits);
      yield joined(parts, size);
      parts = [];
      size = 0;
      start = end + 1;
    }
    if (start === chunk.length) continue;
    parts.push(chunk.subarray(start));
    size += chunk.length - start;
    checkLine(size, limits);
  }
  if (size > 0) throw new PackError('packDamaged', 'the last line does not end');
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>, limits: PackLimits): AsyncGenerator<Uint8Array> {
  const fed = { size: 0 };
  let size = 0;
  try {
    for await (const chunk of throughStream(new DecompressionStream('gzip'), (put) =>
      feed(put, bytes, limits, fed),
    )) {
      size += chunk.length;
      if (size > limits.output) throw tooLarge('unpacked', limits.output);
      if (size > limits.free && size > limits.ratio * fed.size)
        throw new PackError('packTooLarge', `unpacks to more than ${limits.ratio} times its size`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof PackError ? error : new PackError('packDamaged', 'cannot be unpacked');
  }
}

/** Hands the file on in slices, as fast as they are unpacked. */
async function feed(
  put: Put,
  bytes: AsyncIterable<Uint8Array>,
  limits: PackLimits,
  fed: { size: number },
): Promise<void> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      const slice = new Uint8Array(chunk.subarray(at, at + SLICE));
      if (fed.size === 0 && slice[0] !== GZIP)
        throw new PackError('packNotPack', 'the file is not packed with gzip');
      fed.size += slice.length;
      if (fed.size > limits.input) throw tooLarge('packed', limits.input);
      await put(slice);
    }
  }
  if (fed.size === 0) throw new PackError('packNotPack', 'the file is empty');
}

function checkLine(size: number, { line }: PackLimits): void {
  if (size > line) throw new PackError('packTooLarge', `a line is longer than ${line} bytes`);
}

function tooLarge(state: string, limit: number): PackError {
  return new PackError('packTooLarge', `more than ${limit} bytes ${state}`);
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const line = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}
