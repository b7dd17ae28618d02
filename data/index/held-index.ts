import type { CorpusLimits } from '../../context/types.ts';
import type { SidelightDatabase } from '../database.ts';
import { PendingEntries } from './pending-entries.ts';
import { emptySketch, type Sketch } from './sketch.ts';
import type { IndexState } from './state.ts';
import { storedSketch } from './stored-index.ts';

/** What every question needs of the index beside its postings. */
interface Held {
  version: number;
  pending: PendingEntries;
  /** What is pending counted in. */
  counts: Sketch;
}

/** What the articles span; counting those of feeds goes through all of them. */
type HeldSpan = Omit<CorpusLimits, 'articles'>;

/** The sketch and what is pending, read once a worker and again when the index has changed, not with every question. */
export class HeldIndex {
  private sketch: { version: number; counts: Sketch } | null = null;
  private held: Held | null = null;
  private span: { version: number; of: string; found: HeldSpan } | null = null;

  /** What goes with a state that was read in the same transaction. What comes back must not be changed. */
  async read(database: SidelightDatabase, state: IndexState): Promise<Held> {
    const { version, sketch, runs } = state;
    if (this.held?.version === version) return this.held;
    const known = this.sketch?.version === sketch ? this.sketch.counts : null;
    const stored = () => (runs.length > 0 ? storedSketch(database) : emptySketch());
    const [pending, filed] = await Promise.all([database.pending.toArray(), known ?? stored()]);
    this.sketch = { version: sketch, counts: filed };
    const counts = filed.slice();
    this.held = { version, pending: new PendingEntries(pending, state, counts), counts };
    return this.held;
  }

  /** What was found for the same version of the index and the same articles, or is found now. */
  async spanOf(version: number, of: string, find: () => Promise<HeldSpan>): Promise<HeldSpan> {
    if (this.span?.version !== version || this.span.of !== of)
      this.span = { version, of, found: await find() };
    return this.span.found;
  }
}
