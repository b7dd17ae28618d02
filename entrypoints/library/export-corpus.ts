import type { CorpusPage } from '../../data/corpus-page.ts';
import type { PackAbout } from '../../data/packs/pack-header.ts';
import type { RequestOf } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { download } from './download.ts';

interface CorpusOrder {
  corpus: RequestOf<'corpus.page'>['corpus'];
  about: PackAbout;
  /** Ids of the articles wanted; null for all. */
  only: ReadonlySet<string> | null;
  /** How many articles have been written. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Hands the reader a corpus as a pack; nothing when stopped. What a pack may not hold is left out. */
export async function exportCorpus(order: CorpusOrder): Promise<void> {
  const { corpus, about, only, onProgress, signal } = order;
  // Loaded when wanted: the library opens without it.
  const [{ draftPack, packedBytes }, { fitToPack }, { fileName }] = await Promise.all([
    import('../../data/packs/write-pack.ts'),
    import('../../data/packs/fit-to-pack.ts'),
    import('../../data/portable/export/file-name.ts'),
  ]);
  const draft = draftPack(about);
  // The browser keeps large blobs on the disk.
  const batches: Blob[] = [];
  let done = 0;
  for (let after: string | null = ''; after !== null; ) {
    const page: CorpusPage = await ask('corpus.page', { corpus, after });
    if (signal.aborted) return;
    const lines: BlobPart[] = [];
    for (const article of page.articles) {
      if (only && !only.has(article.id)) continue;
      const fitted = fitToPack(article);
      if ('article' in fitted) lines.push(await draft.add(fitted.article));
      done++;
    }
    batches.push(new Blob(lines));
    onProgress(done);
    after = page.next;
  }
  const file: BlobPart[] = [];
  for await (const chunk of packedBytes(draft.header(), bytesOf(batches))) file.push(chunk);
  if (!signal.aborted) download(`${fileName(about.name)}.slpack`, 'application/gzip', file);
}

async function* bytesOf(batches: Blob[]): AsyncGenerator<Uint8Array> {
  for (const batch of batches) yield new Uint8Array(await batch.arrayBuffer());
}
