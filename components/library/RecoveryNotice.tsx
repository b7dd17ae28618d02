import './recovery-notice.css';
import { Button } from '../parts/Button.tsx';
import { type MessageKey, useText } from '../text.tsx';

export interface RecoveryProps {
  /** What a fault has left of the collection; null until it is known. */
  health: { opens: boolean; lost: number; damaged: string[] } | null;
  onTryAgain: () => void;
  /** Deletes what does not open. */
  onStartAnew: () => void;
  onImport: () => void;
  onForgetLoss: () => void;
  onSaveDamaged: () => void;
}

/** Says what has become of the collection where a fault has struck it, and what can be done: never a silent empty library. */
export function RecoveryNotice({ health, ...acts }: RecoveryProps) {
  const text = useText();
  if (!health) return null;
  const { opens, lost, damaged } = health;
  return (
    <>
      {!opens && (
        <Fault title={text.t('recoveryClosed')} why="recoveryClosedWhy">
          <Button look="solid" onClick={acts.onTryAgain}>
            {text.t('recoveryTryAgain')}
          </Button>
          <Button look="outline" onClick={acts.onStartAnew}>
            {text.t('recoveryStartAnew')}
          </Button>
        </Fault>
      )}
      {lost > 0 && (
        <Fault title={text.plural('recoveryLost', lost)} why="recoveryLostWhy">
          <Button look="solid" onClick={acts.onImport}>
            {text.t('recoveryImport')}
          </Button>
          <Button look="outline" onClick={acts.onForgetLoss}>
            {text.t('recoveryForget')}
          </Button>
        </Fault>
      )}
      {damaged.length > 0 && (
        <Fault title={text.plural('recoveryDamaged', damaged.length)} why="recoveryDamagedWhy">
          <Button look="outline" onClick={acts.onSaveDamaged}>
            {text.t('recoverySaveDamaged')}
          </Button>
        </Fault>
      )}
    </>
  );
}

function Fault({
  title,
  why,
  children,
}: {
  title: string;
  why: MessageKey;
  children: preact.ComponentChildren;
}) {
  const text = useText();
  return (
    <section class="sl-recovery" role="alert">
      <h2>{title}</h2>
      <p>{text.t(why)}</p>
      <div class="sl-recovery-acts">{children}</div>
    </section>
  );
}
