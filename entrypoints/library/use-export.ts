import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../data/portable/export/formats.ts';
import type { SavedPage } from '../../data/types.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { download } from './download.ts';
import { exportCollection } from './export-collection.ts';

/** Writing files: how far it has come, begin, stop. */
export function useExport(attempt: Attempt['attempt'], onTaken: (pages: number) => void) {
  const [done, setDone] = useState<number | null>(null);
  const life = useRef<AbortController | null>(null);
  return {
    done,
    async begin(format: ExportFormat, only: ReadonlySet<string> | null): Promise<void> {
      const controller = new AbortController();
      life.current = controller;
      setDone(0);
      let written = 0;
      const onProgress = (pages: number) => {
        written = pages;
        setDone(pages);
      };
      const done = await attempt(exportCollection({ format, only, onProgress, signal: controller.signal }));
      setDone(null);
      if (done && !only && !controller.signal.aborted) onTaken(written);
    },
    stop: () => life.current?.abort(),
  };
}

/** Hands the reader one saved page as a web page of its own. */
export async function exportArticle(page: SavedPage): Promise<void> {
  const [{ articleHtml }, { fileName }] = await Promise.all([
    import('../../data/portable/export/article-html.ts'),
    import('../../data/portable/export/file-name.ts'),
  ]);
  download(`${fileName(page.article.headline ?? page.url)}.html`, 'text/html', [articleHtml(page)]);
}
