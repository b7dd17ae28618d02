import './shortcut-list.css';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { type MessageKey, useText } from '../text.tsx';

const KEYS = [
  [['j', '↓'], 'keyNext'],
  [['k', '↑'], 'keyPrevious'],
  [['↵'], 'keyOpen'],
  [['/'], 'keySearch'],
  [['x'], 'keySelect'],
  [['⇧ x'], 'keySelectThrough'],
  [['a'], 'keySelectAll'],
  [['t'], 'keyTag'],
  [['f'], 'keyFavourite'],
  [['r'], 'keyRead'],
  [['e'], 'keyArchive'],
  [['⌦'], 'keyRemove'],
  [['Esc'], 'keyClear'],
  [['?'], 'keyHelp'],
] as const satisfies readonly (readonly [readonly string[], MessageKey])[];

/** Every key of the collection, and what can be typed into its search field. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="sl-shortcuts" aria-labelledby="sl-shortcuts" onClose={onClose}>
      <h2 id="sl-shortcuts">{text.t('shortcuts')}</h2>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text.t(words)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.t('searchHelpTitle')}</h3>
      <p>{text.t('searchHelp')}</p>
      <Button look="outline" onClick={() => dialog.current?.close()}>
        {text.t('close')}
      </Button>
    </dialog>
  );
}
