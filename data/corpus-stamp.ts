import type { SidelightDatabase } from './database.ts';
import { indexState } from './index/state.ts';
import { switchedOff } from './switch-corpus.ts';

/** Another text after every change of what articles are compared with: articles, corrections, what is switched off. */
export async function corpusStamp(database: SidelightDatabase): Promise<string> {
  const { corrections, packs, index, markers } = database;
  return database.transaction('r', [corrections, packs, index, markers], async () => {
    const [{ version }, corrected, off, kept] = await Promise.all([
      indexState(database),
      corrections.toCollection().primaryKeys(),
      switchedOff(database),
      packs.toArray(),
    ]);
    return JSON.stringify([version, corrected, off, kept.map(({ id, state }) => [id, state])]);
  });
}
