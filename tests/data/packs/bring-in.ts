import type { CorpusArticle } from '../../../context/types.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import type { PackHeader } from '../../../data/packs/pack-header.ts';
import { beginPack, publishPack, removePack, stagePack } from '../../../data/packs/pack-store.ts';

/** Articles moved in one transaction here. */
export const STEP = 5;

/** Imports a pack as the library does it, from wherever an earlier import stopped. */
export async function bringIn(
  database: SidelightDatabase,
  pack: { header: PackHeader; articles: Iterable<CorpusArticle> | AsyncIterable<CorpusArticle> },
): Promise<void> {
  const id = pack.header.checksum;
  const { state, place } = await beginPack(database, pack.header);
  let read = 0;
  let batch: CorpusArticle[] = [];
  const handOver = async () => {
    if (state === 'staging' && read > place) await stagePack(database, id, read - batch.length, batch);
    batch = [];
  };
  for await (const article of pack.articles) {
    batch.push(article);
    if (++read % STEP === 0) await handOver();
  }
  await handOver();
  while ((await publishPack(database, id, STEP)).state !== 'published');
}

export async function takeOut(database: SidelightDatabase, id: string): Promise<void> {
  while (await removePack(database, id, STEP));
}
