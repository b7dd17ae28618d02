import { createHash } from 'node:crypto';
import type { SidelightDatabase } from '../../data/database.ts';

/** The index has new numbers for articles that come again; checkIndex proves it. Sequences are never given twice either. */
const NUMBERED = ['index', 'pending', 'postings'];
const COUNTERS = new Set<unknown>(['saved-sequence', 'summaries-revision']);

/** A hash of all that a database keeps, but for numbers that are never given twice. */
export async function keptHash(database: SidelightDatabase): Promise<string> {
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
