import { decodeText } from './decode-text.ts';
import { baseName } from './file-address.ts';
import { ImportError } from './import-error.ts';
import type { FoundPage } from './imported-page.ts';
import type { Found } from './read-import.ts';
import { readOmnivore } from './read-json-list.ts';
import { listOf, recordOf } from './record-of.ts';
import type { ImportedFile, ImportTools } from './types.ts';

const METADATA = /^metadata_\d{1,9}_to_\d{1,9}\.json$/;

/** Omnivore's archive: lists of pages in parts, their texts as HTML and their highlights as Markdown by slug. */
export function isOmnivoreArchive(files: ImportedFile[]): boolean {
  return files.some(({ path }) => METADATA.test(baseName(path)));
}

export async function readOmnivoreArchive(files: ImportedFile[], tools: ImportTools): Promise<Found> {
  const lists = files.filter(({ path }) => METADATA.test(baseName(path)));
  const bySlug = (folder: string) =>
    new Map(
      files
        .filter(({ path }) => path.split('/').at(-2) === folder)
        .map(({ path, bytes }) => [baseName(path).replace(/\.[a-z]{1,8}$/, ''), bytes]),
    );
  const [texts, highlights] = [bySlug('content'), bySlug('highlights')];
  const items = lists.flatMap(({ bytes }) => listIn(decodeText(bytes)));
  const found: FoundPage[] = [];
  for (const [place, page] of readOmnivore(items).entries()) {
    const { slug, url } = recordOf(items[place]);
    const [html, marked] = [texts.get(String(slug)), highlights.get(String(slug))];
    const address = typeof url === 'string' ? url : null;
    const text = html && (await tools.readHtml(decodeText(html), address));
    found.push({
      ...page,
      note: marked ? decodeText(marked).trim() : undefined,
      paragraphs: text ? text.paragraphs : undefined,
      language: text ? text.language : undefined,
    });
    tools.onProgress(place + 1, items.length);
    if (html) await tools.rest();
  }
  return { format: 'omnivore', found };
}

function listIn(text: string): readonly unknown[] {
  try {
    return listOf(JSON.parse(text));
  } catch {
    throw new ImportError('broken');
  }
}
