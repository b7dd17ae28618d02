import type { Genre } from '../context/types.ts';
import type { Article, Reading } from '../reading/types.ts';
import type { Anchor } from './highlights/anchor.ts';

/** A passage of a saved page that its reader marked. */
export interface Highlight extends Anchor {
  /** ISO instant; tells it from the page's others. */
  madeAt: string;
}

/** A page the reader saved: the full text, in the reader's own database only. */
export interface SavedPage {
  id: string;
  /** Canonical address; unique. */
  url: string;
  article: Article;
  reading: Reading;
  genre: Genre;
  /** ISO instant; pages of one instant stand in the order of `sequence`. */
  savedAt: string;
  /** ISO instant at which the present text was taken, where that was later. */
  takenAt?: string;
  /** Grows by one with every save; wall clocks jump, this does not. */
  sequence: number;
  tags: string[];
  note: string;
  /** In the order of the text; missing where there are none. */
  highlights?: Highlight[];
  read: boolean;
  favourite: boolean;
  /** Kept, and out of the way. */
  archived: boolean;
  /** How many of its figures other coverage contradicted when it was last set beside the corpus; missing where its text was not yet. */
  conflicts?: number;
  /** ISO instant of deletion while it can still be undone; null while it is kept. */
  deletedAt: string | null;
}

/** A saved page as lists show it. */
export interface SavedSummary {
  id: string;
  /** The page's own number, in the order of saves. */
  sequence: number;
  url: string;
  headline: string;
  /** Where none is named, the site. */
  publisher: string | null;
  byline: string | null;
  published: Article['published'];
  language: Article['language'];
  savedAt: string;
  tags: string[];
  note: string;
  /** The words of each, in the order of the text. */
  highlights: string[];
  read: boolean;
  favourite: boolean;
  archived: boolean;
  words: number;
  /** As of the page; missing where it is not known. */
  conflicts?: number;
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
  /** Removed by when they were made. */
  highlights?: { add?: Highlight[] | undefined; remove?: string[] | undefined } | undefined;
  read?: boolean | undefined;
  favourite?: boolean | undefined;
  archived?: boolean | undefined;
}

/** What the reader says of a page that is open in a tab and saved, to be changed there. */
export interface SavedMarks extends Pick<SavedPage, 'read' | 'favourite' | 'archived' | 'tags' | 'note'> {
  /** Every tag in use, for completion. */
  knownTags: string[];
}

/** A text that a saved page had before it was saved again with another. */
export interface FormerText {
  /** ISO instant at which it was taken. */
  taken: string;
  article: Article;
}

/** A saved page as it travels in files: what was read out of it is worked out again wherever it arrives. */
export interface PortablePage
  extends Omit<SavedPage, 'id' | 'reading' | 'sequence' | 'conflicts' | 'deletedAt'> {
  /** Oldest first; missing where there are none. */
  versions?: FormerText[];
  /** ISO instant; of a page in the trash alone. */
  deletedAt?: string | undefined;
}
