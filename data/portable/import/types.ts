import type { parse } from '@retorquere/bibtex-parser';
import type { Correction } from '../../../context/corrections.ts';
import type { PortablePage, SavedPage } from '../../types.ts';
import type { FoundPage } from './imported-page.ts';
import type { ParseHtml } from './read-bookmarks.ts';

/** A file that the reader chose, or one in an archive. */
export interface ImportedFile {
  /** With the folders it lies in. */
  path: string;
  bytes: Uint8Array;
}

/** What reading files needs from whoever has a browser or its like. */
export interface ImportTools {
  parseHtml: ParseHtml;
  /** The article in a page’s HTML, told it is one; null where there is no text. */
  readHtml: (html: string, url: string | null) => Promise<FoundPage | null>;
  /** Parsers that are loaded when a file wants them. */
  yaml: () => Promise<(yaml: string) => unknown>;
  bibtex: () => Promise<typeof parse>;
  /** Gives the browser its turn. */
  rest: () => Promise<void>;
  onProgress: (done: number, total: number) => void;
  now: Date;
}

/** What becomes of a page that is kept already: left as it is, overwritten, or given the file's tags, note and flags. */
export type OnKept = 'skip' | 'replace' | 'join';

/** A handful of pages on their way in. */
export interface ImportBatch {
  /** Of the whole import; batches of one import are undone together. */
  importId: string;
  /** From 0; a batch that comes again changes nothing. */
  batch: number;
  /** SHA-256 of the file, in hexadecimal, to know it again when the import was interrupted. */
  file: string;
  /** Of the whole import. */
  total: number;
  last: boolean;
  onKept: OnKept;
  pages: PortablePage[];
  corrections: Correction[];
}

/** What an import did. */
export interface ImportCounts {
  added: number;
  changed: number;
  skipped: number;
}

/** The latest import, as far as it came. */
export interface ImportState extends ImportCounts {
  importId: string;
  file: string;
  total: number;
  finished: boolean;
}

/** One batch that was written, with what it takes to undo it. */
export interface StoredBatch extends ImportCounts {
  /** `importId` and batch. */
  key: string;
  importId: string;
  file: string;
  total: number;
  last: boolean;
  /** Ids that were not there before. */
  fresh: string[];
  /** Records as they were. */
  before: SavedPage[];
  /** Keys of the former texts that came with it; batches of an older version have none. */
  former?: [page: string, taken: string][];
  corrections: Correction[];
}
