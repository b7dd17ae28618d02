import type { SidelightDatabase } from '../database.ts';
import type { PendingArticle } from './records.ts';
import { countIn, type Sketch } from './sketch.ts';
import type { IndexState } from './state.ts';
import { storedSketch } from './stored-index.ts';

/** What every question needs of the index beside its postings. */
interface Held {
  version: number;
  pending: readonly PendingArticle[];
  /** What is pending counted in. */
  counts: Sketch;
}

/** The sketch and what is pending, read once a worker and again when the index has changed, not with every question. */
export class HeldIndex {
  private sketch: { version: number; counts: Sketch } | null = null;
  private held: Held | null = null;

  /** What goes with a state that was read in the same transaction. What comes back must not be changed. */
  async read(database: SidelightDatabase, { version, sketch }: IndexState): Promise<Held> {
    if (this.held?.version === version) return this.held;
    const pending = await database.pending.toArray();
    if (this.sketch?.version !== sketch)
      this.sketch = { version: sketch, counts: await storedSketch(database) };
    const counts = this.sketch.counts.slice();
    for (const article of pending) countIn(counts, article);
    this.held = { version, pending, counts };
    return this.held;
  }
}
