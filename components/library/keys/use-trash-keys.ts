import { useKeys } from './use-keys.ts';
import { goBy, pageAt, stepOf } from './walk-lines.ts';

/** What the keys do in the trash, to the page whose line has the focus. */
interface TrashKeys {
  onRestore: (id: string) => void;
  onPurge: (id: string) => void;
}

export function useTrashKeys({ onRestore, onPurge }: TrashKeys, on: boolean): void {
  useKeys(({ key }, target) => {
    const step = stepOf(key);
    if (step !== 0) return goBy(step, target);
    const id = pageAt(target);
    if (id === null) return false;
    if (key === 'b') onRestore(id);
    else if (key === 'Delete' || key === 'Backspace') onPurge(id);
    else return false;
    return true;
  }, on);
}
