/** How much a pack may be; a reader stops at the first of these that is passed, while it streams. */
export interface PackLimits {
  /** Bytes of the file. */
  input: number;
  /** Bytes of what it unpacks to. */
  output: number;
  /** Bytes unpacked for each byte read, once more than `free` bytes are unpacked. */
  ratio: number;
  free: number;
  /** Bytes of one line. */
  line: number;
  articles: number;
}

export const PACK_LIMITS: PackLimits = {
  input: 500_000_000,
  output: 4_000_000_000,
  ratio: 100,
  free: 1_000_000,
  line: 4_000_000,
  articles: 200_000,
};
