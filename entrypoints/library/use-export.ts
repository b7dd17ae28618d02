import { useRef, useState } from 'preact/hooks';
import type { ExportChoice } from '../../components/library/ExportForm.tsx';
import { useText } from '../../components/text.tsx';
import type { PackAbout } from '../../data/packs/pack-header.ts';
import type { SavedPage } from '../../data/types.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { download } from './download.ts';
import { exportCollection } from './export-collection.ts';
import { exportCorpus } from './export-corpus.ts';

/** Writing files: how far it has come, begin, stop. */
export function useExport(attempt: Attempt['attempt'], onTaken: (pages: number) => void) {
  const text = useText();
  const [done, setDone] = useState<number | null>(null);
  const life = useRef<AbortController | null>(null);
  return {
    done,
    async begin(format: ExportChoice, only: ReadonlySet<string> | null): Promise<void> {
      const controller = new AbortController();
      life.current = controller;
      setDone(0);
      let written = 0;
      const onProgress = (pages: number) => {
        written = pages;
        setDone(pages);
      };
      const order = { only, onProgress, signal: controller.signal };
      const writing =
        format === 'pack'
          ? exportCorpus({ ...order, corpus: 'collection', about: aboutPack(text.t('corpusCollection')) })
          : exportCollection({ ...order, format });
      const done = await attempt(writing);
      setDone(null);
      // A pack has no texts: it is nothing to bring the collection back from.
      if (done && !only && format !== 'pack' && !controller.signal.aborted) onTaken(written);
    },
    stop: () => life.current?.abort(),
  };
}

function aboutPack(name: string): PackAbout {
  return { name, publisher: null, licence: null, made: new Date().toISOString() };
}

/** Hands the reader one saved page as a web page of its own. */
export async function exportArticle(page: SavedPage): Promise<void> {
  const [{ articleHtml }, { fileName }] = await Promise.all([
    import('../../data/portable/export/article-html.ts'),
    import('../../data/portable/export/file-name.ts'),
  ]);
  download(`${fileName(page.article.headline ?? page.url)}.html`, 'text/html', [articleHtml(page)]);
}
