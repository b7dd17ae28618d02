import { createHash } from 'node:crypto';
import type { SidelightDatabase } from '../../data/database.ts';
import { checkIndex } from '../../data/index/check-index.ts';
import { tendIndex } from '../../data/index/tend-index.ts';
import { Fault, type Target } from './target.ts';

/** The index has new numbers for articles that come again; checkIndex proves it. Sequences are never given twice either. */
const NUMBERED = ['index', 'pending', 'postings'];
const COUNTERS = new Set<unknown>(['saved-sequence', 'summaries-revision']);

/** A hash of all that a database keeps, but for numbers that are never given twice. */
async function keptHash(database: SidelightDatabase): Promise<string> {
  const hash = createHash('sha256');
  for (const table of database.tables) {
    if (NUMBERED.includes(table.name)) continue;
    hash.update(`\n${table.name}`);
    // That a page is gone is remembered, for whoever follows the collection.
    for (const record of (await table.toArray()) as { name?: unknown; summary?: unknown }[])
      if (!COUNTERS.has(record.name) && record.summary !== null)
        hash.update(JSON.stringify({ ...record, number: 0, revision: 0 }));
  }
  return hash.digest('hex');
}

/** What a target does around each input that must leave nothing behind in `database`, which is in use as it stands now. */
export async function leavingNothing(
  database: SidelightDatabase,
  take: (input: Uint8Array) => Promise<string>,
): Promise<Pick<Target, 'run' | 'end'>> {
  const before = await keptHash(database);
  return {
    async run(input) {
      const came = await take(input);
      if ((await keptHash(database)) !== before) throw new Fault('something is left in the database');
      return came;
    },
    async end() {
      await tendIndex(database);
      if ((await checkIndex(database)).faults.length > 0) throw new Fault('the index is not what it was');
      await database.delete();
    },
  };
}
