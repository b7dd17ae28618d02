import './undo-bar.css';
import { useText } from '../text.tsx';
import { Button, IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';

interface UndoBarProps {
  /** What was done; null shows no bar, but keeps the live region it will be announced in. */
  message: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  const text = useText();
  return (
    <div class="sl-undo-region" role="status">
      {message && (
        <div class="sl-undo">
          <p>{message}</p>
          <Button look="outline" onClick={onUndo}>
            {text.t('undo')}
          </Button>
          <IconButton label={text.t('dismiss')} onClick={onDismiss}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </div>
  );
}
