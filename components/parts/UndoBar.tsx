import { useText } from '../text.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface UndoBarProps {
  /** What was done; null shows no bar. */
  message: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  const text = useText();
  return (
    <Notice message={message} onDismiss={onDismiss}>
      <Button look="outline" onClick={onUndo}>
        {text.t('undo')}
      </Button>
    </Notice>
  );
}
