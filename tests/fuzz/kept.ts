import { createHash } from 'node:crypto';
import type { SidelightDatabase } from '../../data/database.ts';

/** The index has new numbers for articles that come again; checkIndex proves it. Sequences are never given twice either. */
const NUMBERED = ['index', 'pending', 'postings'];

/** A hash of all that a database keeps, but for numbers that are never given twice. */
export async function keptHash(database: SidelightDatabase): Promise<string> {
  const hash = createHash('sha256');
  for (const table of database.tables) {
    if (NUMBERED.includes(table.name)) continue;
    hash.update(`\n${table.name}`);
    for (const record of (await table.toArray()) as { name?: unknown }[])
      if (record.name !== 'saved-sequence') hash.update(JSON.stringify({ ...record, number: 0 }));
  }
  return hash.digest('hex');
}
