import type { Correction } from '../context/corrections.ts';
import type { SidelightDatabase } from './database.ts';

/** Everything the reader put right, oldest first. */
export async function listCorrections(database: SidelightDatabase): Promise<Correction[]> {
  return (await database.corrections.orderBy('sequence').toArray()).map(({ correction }) => correction);
}

/** Keeps corrections, or takes them back; resolves when that is on disk. */
export async function correct(
  database: SidelightDatabase,
  list: readonly Correction[],
  undo: boolean,
): Promise<void> {
  const { corrections } = database;
  const keyed = list.map((correction) => ({ key: JSON.stringify(correction), correction }));
  await database.transaction('rw', corrections, async () => {
    // Said again, a correction moves to the end: the last word on a pair counts.
    await corrections
      .where('key')
      .anyOf(keyed.map(({ key }) => key))
      .delete();
    if (!undo) await corrections.bulkAdd(keyed);
  });
}
