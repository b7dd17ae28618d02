/**
 * The binary tables that reading needs. They are loaded by whoever calls `read`
 * (the background fetches them from the package, Node reads files) and never change.
 */
export interface Tables {
  /** Weights of the name tagger. */
  tagger: ArrayBuffer;
  /** Name lists: people, places, countries. */
  names: ArrayBuffer;
}
