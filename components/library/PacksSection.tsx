import './packs.css';
import type { StoredPack } from '../../data/packs/types.ts';
import { FileDrop } from '../parts/FileDrop.tsx';
import { useText } from '../text.tsx';
import type { TakenAlong } from './CorpusActs.tsx';
import { PackItem } from './PackItem.tsx';
import { PackTaskPanel } from './PackTaskPanel.tsx';
import type { PackTask } from './pack-task.ts';

export interface PacksProps {
  /** null until they are known. */
  packs: StoredPack[] | null;
  task: PackTask | null;
  onPick: (file: File) => void;
  /** Begins an import, or goes on with it. */
  onImport: () => void;
  /** What was checked stays, to go on from. */
  onPause: () => void;
  /** Nothing stays. */
  onStop: () => void;
  onDismiss: () => void;
  onSwitch: (pack: StoredPack, on: boolean) => void;
  onRemove: (pack: StoredPack) => void;
}

/** Steps in which nothing else can be begun. */
const BUSY: PackTask['step'][] = ['opening', 'staging', 'publishing', 'switching', 'removing'];

/** The packs the reader imported; a further one comes by the file picker or is dropped here. */
export function PacksSection({ takenAlong, ...props }: PacksProps & { takenAlong: TakenAlong }) {
  const { packs, task, onPick, onSwitch, onRemove } = props;
  const text = useText();
  const busy = task !== null && BUSY.includes(task.step);
  const inPanel = task && 'header' in task && task.step !== 'imported' ? task.header.checksum : null;
  const listed = (packs ?? []).filter(({ id, state }) => state !== 'removing' && id !== inPanel);
  const shown = listed.reduce((sum, pack) => sum + pack.shown, 0);
  return (
    <section class="sl-corpus sl-packs" aria-labelledby="sl-corpus-packs">
      <h2 id="sl-corpus-packs">
        {text.t('corpusPacks')} <span>{text.plural('countArticles', shown)}</span>
      </h2>
      <p class="sl-muted">{text.t('corpusPacksNote')}</p>
      {task && <PackTaskPanel {...props} task={task} />}
      {listed.length > 0 && (
        <ol class="sl-ruled">
          {listed.map((pack) => (
            <PackItem
              key={pack.id}
              pack={pack}
              busy={busy}
              takenAlong={takenAlong}
              onSwitch={(on) => onSwitch(pack, on)}
              onRemove={() => onRemove(pack)}
            />
          ))}
        </ol>
      )}
      <FileDrop
        title={text.t('packChoose')}
        accept=".slpack,.gz"
        disabled={busy}
        onFiles={([file]) => file && onPick(file)}
      />
    </section>
  );
}
