import { useEffect, useState } from 'preact/hooks';
import type { Changes, ComparedTexts } from '../../components/library/versions/ChangesView.tsx';
import type { SavedPage } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** The former texts of a saved page, and what became of one of them. */
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
    onCompare: (pair: ComparedTexts | null) =>
      void (pair && kept ? attempt(compare(kept, pair).then(setChanges)) : setChanges(null)),
  };
}

/** Both texts are read by the same engine, so that what differs is what was written. */
async function compare(page: SavedPage, { before, after }: ComparedTexts): Promise<Changes | null> {
  const version = (taken: string) => ask('collection.version', { id: page.id, taken });
  const [former, later] = await Promise.all([version(before), after === null ? page : version(after)]);
  if (!former || !later) return null;
  // Loaded when wanted: the library opens without it.
  const { changesBetween } = await import('./changes-between.ts');
  return { before, after, ...changesBetween(former, later) };
}
