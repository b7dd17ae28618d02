import type { PackProblem } from '../../data/packs/pack-error.ts';
import type { PackHeader } from '../../data/packs/pack-header.ts';

/** What is going on with a pack, for the view to show. */
export type PackTask =
  | { step: 'opening' }
  /** `known`: the reader has it already. */
  | { step: 'preview'; header: PackHeader; known: boolean }
  /** `done`: articles, of all the header counts. */
  | { step: 'staging' | 'publishing'; header: PackHeader; done: number }
  | { step: 'removing'; header: PackHeader }
  | { step: 'imported'; header: PackHeader }
  | { step: 'failed'; problem: PackProblem | 'failed'; args: { number: number }[] };
