/** What can be wrong with a pack: keys of sentences in `_locales`. */
export type PackProblem =
  | 'packNotPack'
  | 'packTooNew'
  | 'packTooLarge'
  | 'packDamaged'
  | 'packBadHeader'
  | 'packBadArticle'
  | 'packMismatch';

/** Why a pack was refused: the one kind of error that reading one may end with. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problem: PackProblem;
  /** What fills the places of the sentence. */
  readonly args: { number: number }[];

  /** @param detail for whoever makes packs, in plain English: where and what */
  constructor(problem: PackProblem, detail: string, args: number[] = []) {
    super(detail);
    this.problem = problem;
    this.args = args.map((number) => ({ number }));
  }
}
