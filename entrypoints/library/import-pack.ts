import type { CorpusArticle } from '../../context/types.ts';
import type { PackHeader } from '../../data/packs/pack-header.ts';
import { openPack } from '../../data/packs/read-pack.ts';
import { ask } from '../../messages/send.ts';

/** Articles handed over at once. */
const BATCH = 50;

/** Told as an import goes on: articles checked, then added. */
export type Tell = (step: 'staging' | 'publishing', done: number) => void;

/** What a file says of itself; throws `PackError`. */
export async function previewPack(file: Blob): Promise<PackHeader> {
  const { header, articles } = await openPack(file.stream());
  await articles.return();
  return header;
}

/** Why an import is stopped that is to go on later. */
export const PAUSE = 'pause';

/**
 * Imports a pack, all of it or nothing: its articles are staged as they are read, and published once the last byte was
 * found sound. Where an earlier import of it was stopped, this one goes on. Rejects when `signal` aborts, too: nothing is
 * left then, or with the reason `PAUSE` what was staged.
 */
export async function importPack(file: Blob, tell: Tell, signal: AbortSignal): Promise<void> {
  const { header, articles } = await openPack(file.stream());
  const pack = header.checksum;
  let begun = await ask('pack.begin', { header });
  if (begun.state === 'removing') {
    await removePack(pack);
    begun = await ask('pack.begin', { header });
  }
  if (begun.state === 'published') return;
  try {
    if (begun.state === 'staging') await stage(articles, pack, begun.place, tell, signal);
    for (let state: string = 'publishing'; state !== 'published'; ) {
      signal.throwIfAborted();
      const progress = await ask('pack.publish', { pack });
      state = progress.state;
      tell('publishing', progress.place);
    }
  } catch (error) {
    if (signal.reason !== PAUSE) await removePack(pack);
    throw error;
  }
}

/** Switches a pack off or on again, step by step. */
export async function switchPack(pack: string, on: boolean, tell: (done: number) => void): Promise<void> {
  const end = on ? 'published' : 'off';
  for (let state: string | null = null; state !== end; ) {
    const progress = await ask(on ? 'pack.publish' : 'pack.hide', { pack });
    state = progress.state;
    tell(progress.place);
  }
}

/** Takes a pack out of the corpus, published or not. */
export async function removePack(pack: string): Promise<void> {
  while (await ask('pack.remove', { pack }));
}

async function stage(
  articles: AsyncGenerator<CorpusArticle, void>,
  pack: string,
  kept: number,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  let place = 0;
  let batch: CorpusArticle[] = [];
  const handOver = async () => {
    if (place > kept) await ask('pack.stage', { pack, place: place - batch.length, articles: batch });
    batch = [];
    tell('staging', place);
  };
  for await (const article of articles) {
    signal.throwIfAborted();
    batch.push(article);
    place++;
    if (batch.length === BATCH) await handOver();
  }
  await handOver();
}
