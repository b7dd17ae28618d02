import './move.css';
import { Button } from '../parts/Button.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import { BackupForm, type BackupView } from './BackupForm.tsx';
import { ExportForm, type ExportFormProps } from './ExportForm.tsx';
import { ImportForm, type ImportFormProps } from './ImportForm.tsx';

export type MoveViewProps = ExportFormProps & ImportFormProps & { backup: BackupView };

/** Where a collection comes in and goes out. */
export function MoveView({ onBack, ...props }: MoveViewProps & { onBack: () => void }) {
  const text = useText();
  return (
    <>
      <Button look="quiet" onClick={onBack}>
        <BackIcon />
        {text.t('backToCollection')}
      </Button>
      <div class="sl-library-title">
        <h1>{text.t('moveTitle')}</h1>
      </div>
      <p class="sl-library-lead">{text.t('moveLead')}</p>
      <ExportForm {...props} />
      <ImportForm {...props} />
      <BackupForm {...props.backup} />
    </>
  );
}
