import type { PackProblem } from '../../data/packs/pack-error.ts';
import type { PackHeader } from '../../data/packs/pack-header.ts';

/** What is going on with a pack, for the view to show. */
export type PackTask =
  | { step: 'opening' }
  /** `known`: the reader has it already; `begun`: so many of its articles were checked by an import that was stopped. */
  | { step: 'preview'; header: PackHeader; known: boolean; begun: number }
  /** `done`: articles, of all the header counts. */
  | { step: 'staging' | 'paused' | 'publishing' | 'switching'; header: PackHeader; done: number }
  | { step: 'removing'; header: PackHeader }
  | { step: 'imported'; header: PackHeader }
  | { step: 'failed'; problem: PackProblem | 'failed'; args: { number: number }[] };
