import type { PackHeader } from './pack-header.ts';

/** Only a published pack's articles are in any answer; one that is off is whole, and waits to be published again. */
export type PackState = 'staging' | 'publishing' | 'published' | 'hiding' | 'off' | 'removing';

/** How far a pack has come: articles staged, or while it is published or hidden moved. */
export interface PackProgress {
  state: PackState;
  place: number;
}

/** A pack in the database. */
export interface StoredPack extends PackProgress {
  /** Its checksum. */
  id: string;
  header: PackHeader;
  /** How many of its articles stand in the corpus; the others stand there from another pack. */
  shown: number;
}
