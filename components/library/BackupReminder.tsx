import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import type { BackupView } from './BackupForm.tsx';

interface BackupReminderProps extends Pick<BackupView, 'grown' | 'onNotNow'> {
  onExport: () => void;
}

/** Says, quietly and once, that much has come since the collection was last taken along. */
export function BackupReminder({ grown, onNotNow, onExport }: BackupReminderProps) {
  const text = useText();
  if (grown === null) return null;
  return (
    <aside class="sl-reminder" aria-label={text.t('backupTitle')}>
      <p>{text.plural('backupGrown', grown)}</p>
      <Button look="outline" onClick={onExport}>
        {text.t('backupExport')}
      </Button>
      <Button look="quiet" onClick={onNotNow}>
        {text.t('notNow')}
      </Button>
    </aside>
  );
}
