import type { ExportFormat } from '../../data/portable/export/formats.ts';
import type { PortablePages } from '../../data/portable/portable-pages.ts';
import { ask } from '../../messages/send.ts';
import { download } from './download.ts';

interface ExportOrder {
  format: ExportFormat;
  /** Ids of the pages wanted; null for all, and then corrections, settings and the trash go with them where the format has room. */
  only: ReadonlySet<string> | null;
  /** How many pages have been written. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
  /** Where the file goes; into the reader's hands, if nothing else is said. */
  deliver?: (name: string, type: string, parts: BlobPart[]) => void | Promise<void>;
}

/** Hands the reader pages of the collection as one file; nothing when stopped. */
export async function exportCollection(order: ExportOrder): Promise<void> {
  const { format, only, onProgress, signal, deliver = download } = order;
  // Loaded when wanted: the library opens without it.
  const { EXPORT_FORMATS } = await import('../../data/portable/export/formats.ts');
  const { fileName, type, make } = EXPORT_FORMATS[format];
  const whole = format === 'own' && !only;
  const exporter = make({
    corrections: whole ? await ask('corrections.list') : [],
    settings: whole ? await ask('settings.get') : null,
  });
  let done = 0;
  for (let after: number | null = 0; after !== null && !signal.aborted; ) {
    const kept: PortablePages = await ask('collection.page', { after });
    for (const page of kept.pages) {
      if ((only && !only.has(page.id)) || (page.deletedAt && !whole)) continue;
      exporter.add(page);
      if (!page.deletedAt) done++;
    }
    onProgress(done);
    after = kept.next;
  }
  if (!signal.aborted) await deliver(fileName, type, exporter.end());
}
