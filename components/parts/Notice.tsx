import './notice.css';
import type { ComponentChildren } from 'preact';
import { useText } from '../text.tsx';
import { IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';

interface NoticeProps {
  /** What happened; null shows no bar, but keeps the live region it will be announced in. */
  message: string | null;
  onDismiss: () => void;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A bar at the foot of a view that says what has just happened. */
export function Notice({ message, onDismiss, children }: NoticeProps) {
  const text = useText();
  return (
    <div class="sl-notice-region" role="status">
      {message && (
        <div class="sl-notice">
          <p>{message}</p>
          {children}
          <IconButton label={text.t('dismiss')} onClick={onDismiss}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </div>
  );
}
