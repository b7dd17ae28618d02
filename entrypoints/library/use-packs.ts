import { useEffect, useRef, useState } from 'preact/hooks';
import type { PacksProps } from '../../components/library/PacksSection.tsx';
import type { PackTask } from '../../components/library/pack-task.ts';
import { PackError } from '../../data/packs/pack-error.ts';
import type { PackHeader } from '../../data/packs/pack-header.ts';
import type { StoredPack } from '../../data/packs/types.ts';
import { ask } from '../../messages/send.ts';
import { importPack, PAUSE, previewPack, removePack, switchPack, type Tell } from './import-pack.ts';

/** The reader's packs, and the one that is looked at or on its way. */
export function usePacks(): PacksProps & { refresh: () => Promise<void> } {
  const [packs, setPacks] = useState<StoredPack[] | null>(null);
  const [task, setTask] = useState<PackTask | null>(null);
  const file = useRef<File | null>(null);
  const life = useRef(new AbortController());
  // Closed, the page leaves what was staged to the one that is opened next.
  useEffect(() => () => life.current.abort(PAUSE), []);

  const refresh = () => ask('pack.list').then(setPacks);

  async function pick(picked: File): Promise<void> {
    file.current = picked;
    setTask({ step: 'opening' });
    try {
      const header = await previewPack(picked);
      const list = await ask('pack.list');
      setPacks(list);
      const same = list.find(({ id }) => id === header.checksum);
      const known = same?.state === 'published' || same?.state === 'off';
      const begun = same?.state === 'staging' ? same.place : 0;
      setTask({ step: 'preview', header, known, begun });
    } catch (error) {
      setTask(failure(error));
    }
  }

  async function bringIn(): Promise<void> {
    if ((task?.step !== 'preview' && task?.step !== 'paused') || !file.current) return;
    const { header } = task;
    life.current = new AbortController();
    const { signal } = life.current;
    let done = 0;
    setTask({ step: 'staging', header, done });
    const tell: Tell = (step, now) => {
      done = now;
      setTask({ step, header, done });
    };
    try {
      await importPack(file.current, tell, signal);
      setTask({ step: 'imported', header });
    } catch (error) {
      if (!signal.aborted) setTask(failure(error));
      else setTask(signal.reason === PAUSE ? { step: 'paused', header, done } : null);
    }
    await refresh();
  }

  async function stop(): Promise<void> {
    // A paused import has nobody at work who would clean up.
    if (task?.step === 'paused') await takeOut(task.header);
    else life.current.abort();
  }

  async function turn({ id, header }: StoredPack, on: boolean): Promise<void> {
    const tell = (done: number) => setTask({ step: 'switching', header, done });
    tell(0);
    try {
      await switchPack(id, on, tell);
      setTask(null);
    } catch (error) {
      setTask(failure(error));
    }
    await refresh();
  }

  async function takeOut(header: PackHeader): Promise<void> {
    setTask({ step: 'removing', header });
    try {
      await removePack(header.checksum);
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
    onPause: () => life.current.abort(PAUSE),
    onStop: () => void stop(),
    onDismiss: () => setTask(null),
    onSwitch: (pack, on) => void turn(pack, on),
    onRemove: ({ header }) => void takeOut(header),
  };
}

function failure(error: unknown): PackTask {
  if (error instanceof PackError) return { step: 'failed', problem: error.problem, args: error.args };
  return { step: 'failed', problem: 'failed', args: [] };
}
