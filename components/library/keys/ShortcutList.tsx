import './shortcut-list.css';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { useText } from '../../text.tsx';
import type { LibraryRoute } from '../Library.tsx';
import { EVERYWHERE, IN_VIEW } from './shortcuts.ts';

interface ShortcutListProps {
  /** Where the reader is. */
  view: LibraryRoute['view'];
  onClose: () => void;
}

/** Every key of the view; in the collection, also what can be typed into its search field. */
export function ShortcutList({ view, onClose }: ShortcutListProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const here = IN_VIEW[view];
  return (
    <dialog ref={dialog} class="sl-shortcuts" aria-labelledby="sl-shortcuts" onClose={onClose}>
      <h2 id="sl-shortcuts">{text.t('shortcuts')}</h2>
      {here && <Keys keys={here} />}
      <h3>{text.t('keysEverywhere')}</h3>
      <Keys keys={EVERYWHERE} />
      {view === 'collection' && (
        <>
          <h3>{text.t('searchHelpTitle')}</h3>
          <p>{text.t('searchHelp')}</p>
        </>
      )}
      <Button look="outline" onClick={() => dialog.current?.close()}>
        {text.t('close')}
      </Button>
    </dialog>
  );
}

function Keys({ keys }: { keys: typeof EVERYWHERE }) {
  const text = useText();
  return (
    <dl>
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{text.t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
