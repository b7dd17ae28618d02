import { useEffect, useState } from 'preact/hooks';
import type { SavedMarks } from '../../data/types.ts';
import type { MarkChange, TabView } from '../../messages/protocol.ts';
import type { Attempt } from './use-attempt.ts';

interface Ways {
  look: () => Promise<SavedMarks | null>;
  change: (change: MarkChange) => Promise<unknown>;
}

/**
 * What the reader said of a tab's page, where it is saved, and how to say otherwise.
 * Asked for once somebody edits, and from then on whenever something about the tab has changed.
 */
export function useSavedMarks(view: TabView | null, { look, change }: Ways, attempt: Attempt['attempt']) {
  const [editing, setEditing] = useState(false);
  const [marks, setMarks] = useState<SavedMarks | null>(null);
  const savedId = view?.savedId ?? null;
  const refresh = () => attempt(look().then(setMarks));
  useEffect(() => {
    if (savedId === null) {
      setMarks(null);
      setEditing(false);
    } else if (editing) void refresh();
  }, [view, editing, savedId]);
  return {
    marks: editing ? marks : null,
    editing,
    onEdit: () => setEditing((now) => !now),
    onMark: (said: MarkChange) => void attempt(change(said).then(refresh)),
  };
}
