import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Exporter } from './exporter.ts';
import { fileNames } from './file-name.ts';
import { markdown } from './markdown.ts';

/** The days that a zip file can name. */
const FIRST = Date.UTC(1981, 0);
const LAST = Date.UTC(2098, 0);

/** One Markdown file a page, named for its headline, in a zip: a folder of an Obsidian vault. */
export function markdownZip(): Exporter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Uint8Array(chunk));
  });
  const nameOf = fileNames();
  return {
    add(page) {
      const file = new ZipDeflate(`${nameOf(page.article.headline ?? page.url)}.md`, { level: 6 });
      file.mtime = Math.min(Math.max(Date.parse(page.savedAt) || FIRST, FIRST), LAST);
      zip.add(file);
      file.push(strToU8(markdown(page)), true);
    },
    end() {
      zip.end();
      return parts;
    },
  };
}
