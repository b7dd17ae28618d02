import type { Correction } from '../../context/corrections.ts';
import { ImportError } from '../../data/portable/import/import-error.ts';
import type { FoundPage } from '../../data/portable/import/imported-page.ts';
import { readFiles } from '../../data/portable/import/read-files.ts';
import type { ReadImport } from '../../data/portable/import/read-import.ts';
import type { OnKept } from '../../data/portable/import/types.ts';
import type { PortablePage } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Article } from '../../reading/types.ts';

const LARGEST_FILE = 200_000_000;
/** As much as one request carries. */
const BATCH_PAGES = 50;
const BATCH_TEXT = 1_000_000;
const BATCH_CORRECTIONS = 100;

export interface OpenedFile extends ReadImport {
  name: string;
  /** SHA-256 in hexadecimal; of several files, of their sums. */
  hash: string;
}

/** Reads files that the reader chose; nothing is written yet. `onProgress` hears of files read when there are several. */
export async function openFiles(
  chosen: readonly File[],
  onProgress: (done: number, total: number) => void,
): Promise<OpenedFile> {
  if (chosen.reduce((sum, { size }) => sum + size, 0) > LARGEST_FILE) throw new ImportError('too-large');
  const files = await Promise.all(
    chosen.map(async (file) => ({
      path: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const sums = await Promise.all(files.map(({ bytes }) => sumOf(bytes)));
  const hash = sums.length === 1 ? (sums[0] ?? '') : await sumOf(new TextEncoder().encode(sums.join('')));
  const read = await readFiles(files, { ...TOOLS, onProgress, now: new Date() });
  return { name: chosen.map(({ name }) => name).join(', '), hash, ...read };
}

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Parsers of formats that few readers have are loaded when a file wants them. */
const TOOLS = {
  parseHtml,
  yaml: async () => (await import('yaml')).parse,
  bibtex: async () => (await import('@retorquere/bibtex-parser')).parse,
  rest: () => new Promise<void>((resolve) => setTimeout(resolve)),
  async readHtml(html: string, url: string | null): Promise<FoundPage | null> {
    const { articleInHtml } = await import('../../page/article/article-in-html.ts');
    const read = await articleInHtml(html, url, parseHtml, true);
    if (!read) return null;
    const { headline: title, ...article } = read.article;
    return { ...article, title, opinion: read.genre === 'opinion' };
  },
};

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface ImportOrder {
  opened: OpenedFile;
  onKept: OnKept;
  importId: string;
  /** How many pages are written. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Writes a file's pages batch by batch; stopped, it ends after the batch at hand and keeps what is written. */
export async function writeFile(order: ImportOrder): Promise<void> {
  const { opened, onKept, importId, onProgress, signal } = order;
  const same = { importId, file: opened.hash, total: opened.pages.length, onKept };
  let done = 0;
  let batch = 0;
  for (const one of batchesOf(opened)) {
    if (signal.aborted) break;
    await ask('collection.import', { ...same, ...one, batch: batch++, last: false });
    done += one.pages.length;
    onProgress(done);
  }
  await ask('collection.import', { ...same, batch, last: true, pages: [], corrections: [] });
}

/** The same file always falls into the same batches: what was written of it once is known again. */
function* batchesOf({ pages, corrections }: ReadImport): Generator<{
  pages: PortablePage[];
  corrections: Correction[];
}> {
  let batch: PortablePage[] = [];
  let text = 0;
  for (const page of pages) {
    const size = [page, ...(page.versions ?? [])].reduce((sum, one) => sum + lengthOf(one.article), 0);
    if (batch.length === BATCH_PAGES || (batch.length > 0 && text + size > BATCH_TEXT)) {
      yield { pages: batch, corrections: [] };
      batch = [];
      text = 0;
    }
    batch.push(page);
    text += size;
  }
  if (batch.length > 0) yield { pages: batch, corrections: [] };
  for (let at = 0; at < corrections.length; at += BATCH_CORRECTIONS)
    yield { pages: [], corrections: corrections.slice(at, at + BATCH_CORRECTIONS) };
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, one) => sum + one.length, 0);
}
