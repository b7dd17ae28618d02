import './packs.css';
import { useState } from 'preact/hooks';
import type { StoredPack } from '../../data/packs/types.ts';
import { useText } from '../text.tsx';
import { PackItem } from './PackItem.tsx';
import { PackTaskPanel } from './PackTaskPanel.tsx';
import type { PackTask } from './pack-task.ts';

export interface PacksProps {
  /** null until they are known. */
  packs: StoredPack[] | null;
  task: PackTask | null;
  onPick: (file: File) => void;
  onImport: () => void;
  onStop: () => void;
  onDismiss: () => void;
  onRemove: (pack: StoredPack) => void;
}

/** The packs the reader imported; a further one comes by the file picker or is dropped here. */
export function PacksSection({ packs, task, onPick, onImport, onStop, onDismiss, onRemove }: PacksProps) {
  const text = useText();
  const [over, setOver] = useState(false);
  const busy = task !== null && ['opening', 'staging', 'publishing', 'removing'].includes(task.step);
  const listed = (packs ?? []).filter(
    ({ id, state }) => state !== 'removing' && !(busy && 'header' in task && task.header.checksum === id),
  );
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onPick(file);
  };
  return (
    <section
      class="sl-corpus sl-packs"
      aria-labelledby="sl-corpus-packs"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="sl-corpus-packs">
        {text.t('corpusPacks')}{' '}
        <span>
          {text.plural(
            'countArticles',
            listed.reduce((sum, { shown }) => sum + shown, 0),
          )}
        </span>
      </h2>
      <p class="sl-muted">{text.t('corpusPacksNote')}</p>
      {task && <PackTaskPanel task={task} onImport={onImport} onStop={onStop} onDismiss={onDismiss} />}
      {listed.length > 0 && (
        <ol class="sl-ruled">
          {listed.map((pack) => (
            <PackItem key={pack.id} pack={pack} busy={busy} onRemove={() => onRemove(pack)} />
          ))}
        </ol>
      )}
      <p class="sl-pack-add">
        <label class="sl-button sl-button-outline">
          <input
            type="file"
            class="sl-hidden"
            accept=".slpack,.gz"
            disabled={busy}
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          {text.t('packChoose')}
        </label>
        <span class="sl-muted">{text.t('packDrop')}</span>
      </p>
    </section>
  );
}
