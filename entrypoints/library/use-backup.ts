import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupView } from '../../components/library/BackupForm.tsx';
import { type BackupState, copyName, grownBy, isCopyDue, NO_BACKUP } from '../../data/backup.ts';
import { loadBackup, storeBackup } from '../../data/backup-store.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { exportCollection } from './export-collection.ts';
import { keepCopy } from './keep-copy.ts';

const DOWNLOADS = { permissions: ['downloads' as const] };

/** When the collection was last taken along, and copies that are kept by themselves while the library is open. */
export function useBackup(
  total: number | null,
  attempt: Attempt['attempt'],
): BackupView & {
  /** All of this many pages were taken along. */
  onTaken: (pages: number) => void;
} {
  const [state, setState] = useState<BackupState | null>(null);
  const [refused, setRefused] = useState(false);
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    void attempt(loadBackup().then(setState));
    void browser.permissions.contains(DOWNLOADS).then(setAllowed);
  }, []);

  const change = (part: Partial<BackupState>) => {
    const next = { ...(state ?? NO_BACKUP), ...part };
    setState(next);
    void attempt(storeBackup(next));
  };
  const taken = (pages: number, also: Partial<BackupState> = {}) =>
    change({ pages, at: new Date().toISOString(), ...also });

  const due = state !== null && total !== null && isCopyDue(state, total, new Date());
  useEffect(() => {
    if (!due) return;
    const life = new AbortController();
    const copy = async () => {
      // The reader may have taken the permission back in the browser's own settings.
      if (!(await browser.permissions.contains(DOWNLOADS))) return change({ automatic: false });
      const deliver = (_: string, type: string, parts: BlobPart[]) =>
        keepCopy(copyName(new Date()), new Blob(parts, { type }));
      await exportCollection({
        format: 'own',
        only: null,
        deliver,
        onProgress: () => {},
        signal: life.signal,
      });
      if (!life.signal.aborted) taken(total, { copied: new Date().toISOString() });
    };
    void attempt(copy());
    return () => life.abort();
  }, [due]);

  return {
    last: state?.at ? { at: state.at, pages: state.pages } : null,
    automatic: state?.automatic ?? false,
    refused,
    grown: state && total !== null ? grownBy(state, total) : null,
    onAutomatic(on) {
      if (!on) return change({ automatic: false });
      const answered = (granted: boolean) => {
        setRefused(!granted);
        if (granted) change({ automatic: true, copied: null });
      };
      if (allowed) return answered(true);
      // The browser asks its user only while the click is being answered: nothing may come before this.
      void attempt(browser.permissions.request(DOWNLOADS).then(answered));
    },
    onNotNow: () => change({ silenced: total ?? 0 }),
    onTaken: (pages) => taken(pages),
  };
}
