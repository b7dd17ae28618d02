/** Why a file is not taken; the key of a sentence in `_locales` goes by the same word. */
export type ImportProblem = 'too-large' | 'too-many' | 'unknown' | 'broken' | 'too-new';

export class ImportError extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem);
  }
}
