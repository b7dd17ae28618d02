import type { Correction } from '../../../context/corrections.ts';
import type { Settings } from '../../settings.ts';
import type { PortablePage } from '../../types.ts';
import { OWN_FORMAT } from '../own-format.ts';
import { ImportError } from './import-error.ts';
import { type FoundPage, importedPage } from './imported-page.ts';
import { type ParseHtml, readBookmarks } from './read-bookmarks.ts';
import { readCsv } from './read-csv.ts';
import { readCsl, readOmnivore } from './read-json-list.ts';
import { readKarakeep } from './read-karakeep.ts';
import { readLines } from './read-lines.ts';
import { readLinkwarden } from './read-linkwarden.ts';
import { readOwnJson } from './read-own-json.ts';
import { readRis } from './read-ris.ts';
import { recordOf } from './record-of.ts';

export type ImportFormat =
  | 'own'
  | 'bookmarks'
  | 'csv'
  | 'omnivore'
  | 'linkwarden'
  | 'karakeep'
  | 'csl'
  | 'ris'
  | 'bibtex'
  | 'lines'
  | 'files';

/** What a file holds, before anything is written. */
export interface ReadImport {
  format: ImportFormat;
  /** By the day they were saved, oldest first; our own file in its own order. */
  pages: PortablePage[];
  corrections: Correction[];
  /** Of our own file, where they went along. */
  settings: Partial<Settings> | null;
  /** Entries without a web address, or that came twice. */
  leftOut: number;
}

/** What stands in a file or in several. */
export interface Found {
  format: ImportFormat;
  found: FoundPage[];
  corrections?: Correction[];
  settings?: Partial<Settings> | null;
  /** Files in which there is nothing to read. */
  passedOver?: number;
}

const MOST_PAGES = 100_000;

/** Tells what a text is by what stands in it, and reads it; throws an ImportError for what cannot be taken. */
export function readImport(text: string, parseHtml: ParseHtml, now: Date): ReadImport {
  const found = readData(text.trimStart(), parseHtml);
  if (!found) throw new ImportError('unknown');
  return rebuilt(found, now);
}

/** Rebuilds what was found field by field, each page once. */
export function rebuilt(
  { format, found, corrections = [], settings = null, passedOver = 0 }: Found,
  now: Date,
): ReadImport {
  if (found.length > MOST_PAGES) throw new ImportError('too-many');
  const pages = new Map<string, PortablePage>();
  for (const one of found) {
    const page = importedPage(format === 'own' ? one : withoutEmpty(one), now);
    if (page) pages.set(page.url, page);
  }
  if (pages.size === 0 && found.length + passedOver > 0) throw new ImportError('unknown');
  const list = [...pages.values()];
  return {
    format,
    pages: format === 'own' ? list : list.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1)),
    corrections,
    settings,
    leftOut: found.length + passedOver - pages.size,
  };
}

/** The pages of our own file that are kept; throws an ImportError for any other. */
export function readOwnExport(text: string, now: Date): PortablePage[] {
  const noHtml = () => {
    throw new ImportError('unknown');
  };
  const { format, pages } = readImport(text, noHtml, now);
  if (format !== 'own') throw new ImportError('unknown');
  return pages.filter(({ deletedAt }) => !deletedAt);
}

/** Where a service writes an empty cell it knows nothing. */
function withoutEmpty(page: FoundPage): FoundPage {
  const { title, publisher, byline } = page;
  return { ...page, title: title || null, publisher: publisher || null, byline: byline || null };
}

/** A list of pages of any kind; null where the text is none. */
export function readData(text: string, parseHtml: ParseHtml): Found | null {
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text);
  if (text.startsWith('<')) {
    const start = text.slice(0, 1000).toLowerCase();
    const isList = start.includes('netscape-bookmark-file') || start.includes('<title>pocket export');
    return isList ? { format: 'bookmarks', found: readBookmarks(text, parseHtml) } : null;
  }
  if (/^TY {2}-/.test(text)) return { format: 'ris', found: readRis(text) };
  const table = readCsv(text);
  if (table) return { format: 'csv', found: table };
  const lines = readLines(text);
  return lines && { format: 'lines', found: lines };
}

function readJson(text: string): Found {
  const json = parsed(text);
  if (!Array.isArray(json)) return readFile(recordOf(json));
  const first = recordOf(json.find((item) => typeof item === 'object'));
  if ('savedAt' in first && 'url' in first) return { format: 'omnivore', found: readOmnivore(json) };
  if ('type' in first && ('URL' in first || 'title' in first)) return { format: 'csl', found: readCsl(json) };
  throw new ImportError('unknown');
}

function readFile(file: Record<string, unknown>): Found {
  if (file.format === OWN_FORMAT) return { format: 'own', ...readOwnJson(file) };
  if (Array.isArray(file.collections)) return { format: 'linkwarden', found: readLinkwarden(file) };
  if (Array.isArray(file.bookmarks)) return { format: 'karakeep', found: readKarakeep(file) };
  throw new ImportError('unknown');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('broken');
  }
}
