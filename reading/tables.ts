import type { Lexicon } from './lexicon/read-lexicon.ts';

/**
 * The binary tables that reading needs, made by `scripts/train-tagger` and `scripts/write-lexicon.ts`. They are kept gzipped as
 * `public/tables/<name>.bin.gz`; whoever calls `read` unpacks them once (the background with
 * DecompressionStream, Node with zlib). They are read in place and never change.
 */
export interface Tables {
  /** Weights of the name tagger: layout in actors/tagger.ts. */
  tagger: ArrayBuffer;
  /** Name lists (people, places, organisations, common words): layout in actors/hashed-rows.ts. */
  names: ArrayBuffer;
  /** What words tell of names, dates, figures and events, turned round once from its own table by lexicon/read-lexicon.ts. */
  lexicon: Lexicon;
}
