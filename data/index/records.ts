import type { IndexState } from './state.ts';

/** The postings of one bucket over one run of articles (see chunk.ts). */
export interface StoredChunk {
  bucket: number;
  chunk: number;
  bytes: Uint8Array;
}

/** An article that has joined the corpus or left it and is not filed yet. */
export interface PendingArticle {
  number: number;
  /** True of an article that was filed before and is gone: its postings are passed over, and count no more. */
  gone: boolean;
  /** Its entries, packed (see entries.ts). */
  entries: Uint8Array;
}

/** What is kept once for the whole index. */
export type IndexRecord = IndexState | { name: 'sketch'; counts: Uint8Array };
