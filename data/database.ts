import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Correction } from '../context/corrections.ts';
import type { CorpusArticle } from '../context/types.ts';
import type { FeedItem, StoredFeed } from './feeds/types.ts';
import { HeldIndex } from './index/held-index.ts';
import type { IndexRecord, PendingArticle, StoredChunk } from './index/records.ts';
import { toVersion2 } from './index/to-version-2.ts';
import { toVersion8 } from './index/to-version-8.ts';
import type { StoredPack } from './packs/types.ts';
import type { StoredBatch } from './portable/import/types.ts';
import type { StoredArticle } from './stored-article.ts';
import { addSummaries, type StoredSummary } from './summaries.ts';
import type { FormerText, SavedPage } from './types.ts';

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

/** An article of a pack. */
export interface PackedArticle {
  pack: string;
  /** Its place in the pack, from 0. */
  place: number;
  /** What makes it the same as an article of another pack. */
  key: string;
  /** null: it stands in the corpus, under the id `pack:` and its key. */
  article: CorpusArticle | null;
}

/** A former text of a saved page. */
export interface StoredVersion extends FormerText {
  /** Id of the page. */
  page: string;
}

/** The one database. Opened by the background only; `sidelight index` makes one of its own in memory. */
export class SidelightDatabase extends Dexie {
  readonly articles!: Table<StoredArticle, string>;
  readonly saved!: Table<SavedPage, string>;
  readonly corrections!: Table<StoredCorrection, number>;
  readonly markers!: Table<Marker, string>;
  readonly postings!: Table<StoredChunk, [number, number]>;
  readonly pending!: Table<PendingArticle, number>;
  readonly index!: Table<IndexRecord, string>;
  readonly packs!: Table<StoredPack, string>;
  readonly packed!: Table<PackedArticle, [string, number]>;
  /** The latest import, batch by batch, as long as it can be undone. */
  readonly imports!: Table<StoredBatch, string>;
  readonly feeds!: Table<StoredFeed, string>;
  readonly feedItems!: Table<FeedItem, string>;
  readonly held = new HeldIndex();
  /** What lists show of a saved page. */
  readonly summaries!: Table<StoredSummary, string>;
  /** What the text of a saved page was before it was saved again. */
  readonly versions!: Table<StoredVersion, [page: string, taken: string]>;

  /** @param where another IndexedDB than the browser's */
  constructor(name = 'sidelight', where: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    // A save is acknowledged only when it is on disk.
    super(name, { chromeTransactionDurability: 'strict', ...where });
    this.version(1).stores({
      articles: 'id, origin, published.date, *names, *words',
      saved: 'id, sequence',
      corrections: '++sequence, key',
      markers: 'name',
    });
    this.version(2)
      .stores({
        articles: 'id, origin, published.date, &number',
        postings: '[bucket+chunk]',
        pending: 'number',
        index: 'name',
      })
      .upgrade(toVersion2);
    this.version(3).stores({ packs: 'id', packed: '[pack+place], key' });
    // What lies in the trash is found by when it was put there; pages that are kept have no such key.
    this.version(4).stores({ saved: 'id, sequence, deletedAt' });
    this.version(5).stores({ imports: 'key, importId' });
    this.version(6).stores({ feeds: 'id', feedItems: 'key, [feed+state], [state+at]' });
    this.version(7)
      .stores({ versions: '[page+taken], page', summaries: 'id, [revision+id], deletedAt' })
      .upgrade(addSummaries);
    this.version(8).upgrade(toVersion8);
  }

  /** The value of a marker; 0 where it was never set. */
  async marker(name: string): Promise<number> {
    return (await this.markers.get(name))?.value ?? 0;
  }
}
