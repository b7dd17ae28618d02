import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import type { FoundPage } from './imported-page.ts';
import { isBibtex, readBibtex } from './read-bibtex.ts';
import { type Found, type ReadImport, readData, rebuilt } from './read-import.ts';
import { isOmnivoreArchive, readOmnivoreArchive } from './read-omnivore-archive.ts';
import { kindOf, readPageFile } from './read-page-file.ts';
import type { ImportedFile, ImportTools } from './types.ts';
import { isHidden, isZip, unzipFiles } from './unzip-files.ts';

/** Files that may hold pages; what else lies in a folder is passed over. */
const WANTED = /\.(?:x?html?|md|markdown|txt|json|csv|bib|ris|zip)$/i;

/**
 * Reads what the reader chose: a file, several, a folder or an archive of them. Nothing is written yet.
 * Throws an ImportError for what cannot be taken. `tools.onProgress` hears of files read when there are several.
 */
export async function readFiles(chosen: ImportedFile[], tools: ImportTools): Promise<ReadImport> {
  const files =
    chosen.length > 1 ? chosen.filter(({ path }) => WANTED.test(path) && !isHidden(path)) : chosen;
  const unpacked = files.flatMap((file) =>
    isZip(file.bytes) ? unzipFiles(file.bytes, (path) => WANTED.test(path) && !/\.zip$/i.test(path)) : [file],
  );
  const [only, second] = unpacked;
  if (!only) throw new ImportError('unknown');
  if (isOmnivoreArchive(unpacked)) return rebuilt(await readOmnivoreArchive(unpacked, tools), tools.now);
  if (second) return rebuilt(await readEach(unpacked, tools), tools.now);
  const found = await readFile(only, tools);
  if (!found) throw new ImportError('unknown');
  return rebuilt(found, tools.now);
}

/** What several files hold together; one that cannot be read does not keep the others out. */
async function readEach(files: ImportedFile[], tools: ImportTools): Promise<Found> {
  const found: FoundPage[] = [];
  let passedOver = 0;
  for (const [place, file] of files.entries()) {
    const read = await readFile(file, tools).catch((error: unknown) => {
      if (error instanceof ImportError) return null;
      throw error;
    });
    if (read) found.push(...read.found);
    else passedOver++;
    tools.onProgress(place + 1, files.length);
    await tools.rest();
  }
  return { format: 'files', found, passedOver };
}

async function readFile(file: ImportedFile, tools: ImportTools): Promise<Found | null> {
  const text = decodeText(file.bytes).trimStart();
  if (isBibtex(text)) {
    return { format: 'bibtex', found: await readBibtex(text, await tools.bibtex(), tools.rest) };
  }
  const list = /\.(?:md|markdown)$/i.test(file.path) ? null : readData(text, tools.parseHtml);
  if (list) return list;
  // What looks like no text is not taken for one.
  if (kindOf(file.path, text) === 'text' && !/\.txt$/i.test(file.path)) return null;
  const page = await readPageFile(file, tools);
  return page && { format: 'files', found: [page] };
}
