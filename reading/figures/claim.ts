import type { PieceSpan } from './claimant-phrases.ts';

/** One place where a run of text says whose words it gives. */
export interface Claim {
  /** Where the claimant is named. */
  who: PieceSpan;
  /** Named only by "he", "they" …: somebody mentioned before. */
  pronoun: boolean;
  /** Piece of the speech verb, or of "according". */
  at: number;
  /** Introduced by "citing": the one whom the speaker has it from. */
  cited?: true;
  /** The claimed words stand before it ("… , officials said"). */
  trailing: boolean;
  /** Says nothing but the number right before it: "not the 40 claimed by villagers". */
  bound?: true;
  /** Piece of the semicolon that ends what stands before it and is claimed. */
  until?: number;
}
