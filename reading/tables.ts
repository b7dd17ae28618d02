import { type HashedRows, openHashedRows } from './actors/hashed-rows.ts';
import { openTagger, type Tagger } from './actors/tagger.ts';
import { type Lexicon, readLexicon } from './lexicon/read-lexicon.ts';

/**
 * The tables that reading needs, made by `scripts/train-tagger` and `scripts/write-lexicon/main.ts`. They are kept gzipped as
 * `public/tables/<name>.bin.gz`; whoever calls `read` unpacks and opens them once (the background with
 * DecompressionStream, Node with zlib). They never change.
 */
export interface Tables {
  /** Weights of the name tagger. */
  tagger: Tagger;
  /** Name lists (people, places, organisations, common words). */
  names: HashedRows;
  /** What words tell of names, dates, figures and events. */
  lexicon: Lexicon;
}

/** Opens the three unpacked tables: layouts in actors/tagger.ts, actors/hashed-rows.ts and lexicon/read-lexicon.ts. */
export function openTables(tagger: ArrayBuffer, names: ArrayBuffer, lexicon: ArrayBuffer): Tables {
  return { tagger: openTagger(tagger), names: openHashedRows(names, 0), lexicon: readLexicon(lexicon) };
}
