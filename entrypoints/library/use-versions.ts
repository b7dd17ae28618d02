import { useEffect, useState } from 'preact/hooks';
import type { Changes } from '../../components/library/versions/ChangesView.tsx';
import type { SavedPage } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** The former texts of a saved page, and what the present one has changed of one of them. */
export function useVersions(kept: SavedPage | null, attempt: Attempt['attempt']) {
  const [versions, setVersions] = useState<string[]>([]);
  const [changes, setChanges] = useState<Changes | null>(null);
  useEffect(() => {
    setChanges(null);
    setVersions([]);
    if (kept) void attempt(ask('collection.versions', { id: kept.id }).then(setVersions));
  }, [kept?.id, kept?.takenAt]);
  return {
    versions,
    changes,
    onCompare: (taken: string | null) =>
      void (taken && kept ? attempt(compare(kept, taken).then(setChanges)) : setChanges(null)),
  };
}

/** Both texts are read by the same engine, so that what differs is what was written. */
async function compare(page: SavedPage, taken: string): Promise<Changes | null> {
  const former = await ask('collection.version', { id: page.id, taken });
  if (!former) return null;
  // Loaded when wanted: the library opens without it.
  const { changesBetween } = await import('./changes-between.ts');
  return { taken, ...changesBetween(former, page) };
}
