import type { Genre } from '../context/types.ts';
import type { Article, Reading } from '../reading/types.ts';

/** A page the reader saved: the full text, in the reader's own database only. */
export interface SavedPage {
  id: string;
  /** Canonical address; unique. */
  url: string;
  article: Article;
  reading: Reading;
  genre: Genre;
  /** ISO instant, for display; order goes by `sequence`. */
  savedAt: string;
  /** Grows by one with every save; wall clocks jump, this does not. */
  sequence: number;
  tags: string[];
  note: string;
  read: boolean;
  favourite: boolean;
  /** Kept, and out of the way. */
  archived: boolean;
  /** ISO instant of deletion while it can still be undone; null while it is kept. */
  deletedAt: string | null;
}

/** A saved page as lists show it. */
export interface SavedSummary {
  id: string;
  url: string;
  headline: string;
  publisher: string | null;
  byline: string | null;
  published: Article['published'];
  language: Article['language'];
  savedAt: string;
  tags: string[];
  note: string;
  read: boolean;
  favourite: boolean;
  archived: boolean;
  words: number;
  /** Names of its weightiest actors. */
  actors: string[];
}

/** A deleted page as the trash shows it. */
export interface TrashedSummary extends SavedSummary {
  /** ISO instant. */
  deletedAt: string;
}

/** What the reader says of pages kept; what is left out stays as it is. Made twice, it changes nothing more. */
export interface SavedChange {
  tags?: { add?: string[] | undefined; remove?: string[] | undefined } | undefined;
  note?: string | undefined;
  read?: boolean | undefined;
  favourite?: boolean | undefined;
  archived?: boolean | undefined;
}

/** A saved page as it travels in files: what was read out of it is worked out again wherever it arrives. */
export type PortablePage = Omit<SavedPage, 'id' | 'reading' | 'sequence' | 'deletedAt'>;
