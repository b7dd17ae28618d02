type Bytes = Uint8Array<ArrayBuffer>;

/** Takes bytes when there is room for them; rejects when nobody reads on or the stream has broken off. */
export type Put = (bytes: Bytes) => Promise<void>;

/**
 * What comes out of a stream that changes bytes, while `feed` fills it. Throws what `feed` throws, else what the stream does.
 * Where the reading ends early nothing is cancelled, but the feeding ends and the little on its way is read and dropped:
 * Node ends the process over bytes that come out of a cancelled stream.
 */
export async function* throughStream(
  { readable, writable }: CompressionStream | DecompressionStream,
  feed: (put: Put) => Promise<void>,
): AsyncGenerator<Bytes> {
  const reader = (readable as ReadableStream<Bytes>).getReader();
  const writer = (writable as WritableStream<Bytes>).getWriter();
  let read = true;
  const feeding = feedTo(writer, feed, () => read);
  // Whatever ends the feeding ends the reading too, and is said there.
  feeding.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await feeding;
  } catch (error) {
    await feeding;
    throw error;
  } finally {
    read = false;
    void drain(reader);
  }
}

async function feedTo(
  writer: WritableStreamDefaultWriter<Bytes>,
  feed: (put: Put) => Promise<void>,
  isRead: () => boolean,
): Promise<void> {
  writer.closed.catch(() => {});
  try {
    await feed(async (bytes) => {
      if (!isRead()) throw new Error('nobody reads on');
      await writer.ready;
      await writer.write(bytes);
    });
  } finally {
    writer.close().catch(() => {});
  }
}

async function drain(reader: ReadableStreamDefaultReader<Bytes>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // It has broken off, which is an end as well.
  }
}
