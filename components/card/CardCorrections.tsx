import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import type { CardProps } from './Card.tsx';

type Mode = 'closed' | 'choosing' | 'not-this' | { sameAs: string };

/** "Not this person" and "Same as…": said at once, undone at once. */
export function CardCorrections({ actor, others, onCorrect }: CardProps) {
  const text = useText();
  const [mode, setMode] = useState<Mode>('closed');

  const deny = (undo: boolean) => {
    onCorrect({ kind: 'not-this-actor', actor: actor.id, ...(undo && { undo: true }) });
    setMode(undo ? 'closed' : 'not-this');
  };
  const join = (as: string, undo: boolean) => {
    onCorrect({ kind: 'same-actor', actor: actor.id, as, ...(undo && { undo: true }) });
    setMode(undo ? 'closed' : { sameAs: as });
  };

  return (
    <footer class="sl-card-corrections">
      {mode === 'closed' && (
        <>
          <Button look="quiet" onClick={() => deny(false)}>
            {text.t(actor.kind === 'person' ? 'notThisPerson' : 'notThisName')}
          </Button>
          {others.length > 0 && (
            <Button look="quiet" onClick={() => setMode('choosing')}>
              {text.t('sameAs')}
            </Button>
          )}
        </>
      )}
      {mode === 'choosing' && (
        <fieldset class="sl-card-choice">
          <legend>{text.t('sameAsQuestion', actor.name)}</legend>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Button onClick={() => join(id, false)}>
                  <bdi>{name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={() => setMode('closed')}>
            {text.t('cancel')}
          </Button>
        </fieldset>
      )}
      <p role="status">
        {mode === 'not-this' && (
          <>
            {text.t('notedNotThis')} <Button onClick={() => deny(true)}>{text.t('undo')}</Button>
          </>
        )}
        {typeof mode === 'object' && (
          <>
            {text.t('notedSameAs', others.find(({ id }) => id === mode.sameAs)?.name ?? '')}{' '}
            <Button onClick={() => join(mode.sameAs, true)}>{text.t('undo')}</Button>
          </>
        )}
      </p>
    </footer>
  );
}
