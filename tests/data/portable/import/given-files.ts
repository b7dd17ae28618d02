import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { strToU8 } from 'fflate';
import { parse as parseYaml } from 'yaml';
import { articleOfHtml } from '../../../../cli/page-input.ts';
import { ImportError } from '../../../../data/portable/import/import-error.ts';
import { readFiles } from '../../../../data/portable/import/read-files.ts';
import type { ImportTools } from '../../../../data/portable/import/types.ts';
import { parseHtml } from '../parse-html.ts';

const tools: ImportTools = {
  parseHtml,
  yaml: async () => parseYaml,
  bibtex: async () => parseBibtex,
  async readHtml(html, url) {
    const read = await articleOfHtml(html, url, true);
    return read && { ...read.article, title: read.article.headline };
  },
  rest: async () => {},
  onProgress: () => {},
  now: new Date('2025-06-03T10:00:00Z'),
};

/** What is made of files, given as their paths and contents. */
export function read(...files: [path: string, content: string | Uint8Array][]) {
  return readFiles(
    files.map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? strToU8(content) : content,
    })),
    tools,
  );
}

/** Why files were refused; null where they were not. */
export function problemOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof ImportError ? error.problem : String(error)),
  );
}

/** The page of an article that says the words six times over. */
export function articleHtml(title: string, words: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${`<p>${words} The harbour was quiet, and the ferry lay at the quay until the evening.</p>`.repeat(6)}</article></body></html>`;
}
