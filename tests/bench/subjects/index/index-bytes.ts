import type { SidelightDatabase } from '../../../../data/database.ts';

/** The key of a chunk: two numbers. */
const KEY = 16;

/** Bytes of the index alone, everything that is kept beside the articles, and how many articles there are. */
export async function indexBytes(database: SidelightDatabase): Promise<{ bytes: number; articles: number }> {
  let bytes = 0;
  await database.postings.each((chunk) => {
    bytes += chunk.bytes.length + KEY;
  });
  await database.pending.each(({ entries }) => {
    bytes += entries.length + KEY;
  });
  const sketch = await database.index.get('sketch');
  if (sketch?.name === 'sketch') bytes += sketch.counts.byteLength;
  return { bytes, articles: await database.articles.count() };
}
