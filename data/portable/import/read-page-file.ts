import { decodeText } from './decode-text.ts';
import { baseName, fileAddress } from './file-address.ts';
import type { FoundPage } from './imported-page.ts';
import { readMarkdown } from './read-markdown.ts';
import { listOf } from './record-of.ts';
import type { ImportedFile, ImportTools } from './types.ts';

/** As far into a saved page as the program that saved it says from where, in characters. */
const HEAD = 4_000;

/** A file that is one page: HTML as browsers and SingleFile save it, Markdown, plain text; null where there is no text. */
export async function readPageFile(file: ImportedFile, tools: ImportTools): Promise<FoundPage | null> {
  const text = decodeText(file.bytes);
  const kind = kindOf(file.path, text);
  if (kind === 'html') return readHtmlFile(text, file, tools);
  const page = kind === 'markdown' ? readMarkdown(text, await tools.yaml()) : readText(text);
  if (listOf(page.paragraphs).length === 0 && !page.url) return null;
  return {
    ...page,
    url: page.url ?? (await fileAddress(file)),
    title: page.title ?? nameOf(file.path),
  };
}

/** What a file is, by its name; without one that says so, by how it begins. */
export function kindOf(path: string, text: string): 'html' | 'markdown' | 'text' {
  const name = path.toLowerCase();
  if (/\.x?html?$/.test(name)) return 'html';
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown';
  return /^\s*<(?:!doctype html|html)/i.test(text.slice(0, HEAD)) ? 'html' : 'text';
}

async function readHtmlFile(
  html: string,
  file: ImportedFile,
  { readHtml }: ImportTools,
): Promise<FoundPage | null> {
  const saved = savedFrom(html);
  const page = await readHtml(html, saved.url);
  if (!page) return null;
  if (listOf(page.paragraphs).length === 0) return null;
  return {
    ...page,
    url: saved.url ?? page.url ?? (await fileAddress(file)),
    title: page.title || nameOf(file.path),
    savedAt: saved.at,
  };
}

/** What SingleFile writes into a comment, and what browsers do when they save a page. */
function savedFrom(html: string): { url: string | null; at: string | null } {
  const head = html.slice(0, HEAD);
  const url =
    /Page saved with SingleFile\s{1,9}url:\s{0,9}(https?:\S{1,2000})/.exec(head)?.[1] ??
    /<!-- saved from url=\(\d{1,6}\)(https?:\S{1,2000})/.exec(head)?.[1];
  const day = /^\s{0,9}saved date:\s{0,9}([^\n(]{10,60})/m.exec(head)?.[1];
  return { url: url ?? null, at: day?.trim() ?? null };
}

/** A plain text: the first line is its title, an address in a line of its own before the text is where it is from. */
function readText(text: string): FoundPage {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const place = paragraphs
    .slice(0, 3)
    .findIndex((line) => /^(?:source:\s{0,9}|url:\s{0,9})?https?:\S+$/i.test(line));
  const [line] = place < 0 ? [] : paragraphs.splice(place, 1);
  const url = line?.replace(/^(?:source|url):\s{0,9}/i, '');
  const title = paragraphs.length > 1 && (paragraphs[0]?.length ?? 0) <= 200 ? paragraphs.shift() : null;
  return { url, title, paragraphs };
}

function nameOf(path: string): string {
  return baseName(path).replace(/\.[a-z0-9]{1,8}$/i, '');
}
