import { Button } from '../parts/Button.tsx';
import { SavedIcon, SaveIcon } from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import type { PopupProps } from './Popup.tsx';

/** The one act the menu proposes: keep this page; or, kept already, open or remove it. */
export function PopupSave({ saved, saving, shortcuts, onSave, onOpenSaved, onRemoveSaved }: PopupProps) {
  const text = useText();
  if (saved) {
    return (
      <div class="sl-popup-save">
        <p class="sl-popup-saved" role="status">
          <SavedIcon />
          {text.t('savedHere')}
        </p>
        <div class="sl-popup-row">
          <Button look="outline" onClick={onOpenSaved}>
            {text.t('openSaved')}
          </Button>
          <Button look="quiet" onClick={onRemoveSaved}>
            {text.t('removeSaved')}
          </Button>
        </div>
      </div>
    );
  }
  if (saving === 'private') return <p class="sl-popup-save sl-muted">{text.t('savingPrivate')}</p>;
  if (saving === 'none') return null;
  return (
    <div class="sl-popup-save">
      <Button look="solid" onClick={onSave}>
        <SaveIcon />
        {text.t('savePage')}
        {shortcuts.save && <kbd>{shortcuts.save}</kbd>}
      </Button>
    </div>
  );
}
