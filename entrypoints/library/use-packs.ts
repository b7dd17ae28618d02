import { useEffect, useRef, useState } from 'preact/hooks';
import type { PacksProps } from '../../components/library/PacksSection.tsx';
import type { PackTask } from '../../components/library/pack-task.ts';
import { PackError } from '../../data/packs/pack-error.ts';
import type { StoredPack } from '../../data/packs/types.ts';
import { ask } from '../../messages/send.ts';
import { importPack, previewPack, removePack } from './import-pack.ts';

/** The reader's packs, and the one that is looked at or on its way. */
export function usePacks(): PacksProps & { refresh: () => Promise<void> } {
  const [packs, setPacks] = useState<StoredPack[] | null>(null);
  const [task, setTask] = useState<PackTask | null>(null);
  const file = useRef<File | null>(null);
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const refresh = () => ask('pack.list').then(setPacks);

  async function pick(picked: File): Promise<void> {
    file.current = picked;
    setTask({ step: 'opening' });
    try {
      const header = await previewPack(picked);
      const list = await ask('pack.list');
      setPacks(list);
      const known = list.some(({ id, state }) => id === header.checksum && state === 'published');
      setTask({ step: 'preview', header, known });
    } catch (error) {
      setTask(failure(error));
    }
  }

  async function bringIn(): Promise<void> {
    if (task?.step !== 'preview' || !file.current) return;
    const { header } = task;
    life.current = new AbortController();
    const { signal } = life.current;
    setTask({ step: 'staging', header, done: 0 });
    try {
      await importPack(file.current, (step, done) => setTask({ step, header, done }), signal);
      setTask({ step: 'imported', header });
    } catch (error) {
      setTask(signal.aborted ? null : failure(error));
    }
    await refresh();
  }

  async function takeOut({ id, header }: StoredPack): Promise<void> {
    setTask({ step: 'removing', header });
    try {
      await removePack(id);
      setTask(null);
    } catch (error) {
      setTask(failure(error));
    }
    await refresh();
  }

  return {
    packs,
    task,
    refresh,
    onPick: (picked) => void pick(picked),
    onImport: () => void bringIn(),
    onStop: () => life.current.abort(),
    onDismiss: () => setTask(null),
    onRemove: (pack) => void takeOut(pack),
  };
}

function failure(error: unknown): PackTask {
  if (error instanceof PackError) return { step: 'failed', problem: error.problem, args: error.args };
  return { step: 'failed', problem: 'failed', args: [] };
}
