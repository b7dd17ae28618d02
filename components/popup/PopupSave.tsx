import { Button } from '../parts/Button.tsx';
import { SavedIcon, SaveIcon } from '../parts/icons.tsx';
import { SavedEditor } from '../saved/SavedEditor.tsx';
import { useText } from '../text.tsx';
import type { PopupProps } from './Popup.tsx';

/** The one act the menu proposes: keep this page; or, kept already, edit, open or remove it. */
export function PopupSave(props: PopupProps) {
  const { saved, saving, shortcuts, editing, marks, onEdit, onMark, onSave, onOpenSaved, onRemoveSaved } =
    props;
  const text = useText();
  if (saved) {
    return (
      <div class="sl-popup-save">
        <p class="sl-popup-saved" role="status">
          <SavedIcon />
          {text.t('savedHere')}
        </p>
        <div class="sl-popup-row">
          {saving !== 'private' && (
            <Button look="outline" expanded={editing} onClick={onEdit}>
              {text.t('editSaved')}
            </Button>
          )}
          <Button look="quiet" onClick={onOpenSaved}>
            {text.t('openSaved')}
          </Button>
          <Button look="quiet" onClick={onRemoveSaved}>
            {text.t('removeSaved')}
          </Button>
        </div>
        {marks && <SavedEditor page={marks} knownTags={marks.knownTags} onChange={onMark} />}
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
