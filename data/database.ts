import Dexie, { type Table } from 'dexie';
import type { Correction } from '../context/corrections.ts';
import type { CorpusArticle } from '../context/types.ts';
import type { SavedPage } from './types.ts';

/** An article of the corpus with the keys it is found by. */
export interface StoredArticle extends CorpusArticle {
  /** Folded names and aliases of its actors, each with the day of publication, so that a name's articles lie in order of age. */
  names: string[];
  /** Its distinct content words. */
  words: string[];
}

/** A correction by the reader, in the order they were made. */
export interface StoredCorrection {
  sequence?: number;
  /** The correction as text: the same one is kept once. */
  key: string;
  correction: Correction;
}

/** One named fact about the database itself: how far seeding has come, which sequence was last. */
export interface Marker {
  name: string;
  value: number;
}

/** The one database. Opened by the background only. */
export class SidelightDatabase extends Dexie {
  readonly articles!: Table<StoredArticle, string>;
  readonly saved!: Table<SavedPage, string>;
  readonly corrections!: Table<StoredCorrection, number>;
  readonly markers!: Table<Marker, string>;

  constructor(name = 'sidelight') {
    // A save is acknowledged only when it is on disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, origin, published.date, *names, *words',
      saved: 'id, sequence',
      corrections: '++sequence, key',
      markers: 'name',
    });
  }

  /** The value of a marker; 0 where it was never set. */
  async marker(name: string): Promise<number> {
    return (await this.markers.get(name))?.value ?? 0;
  }
}
