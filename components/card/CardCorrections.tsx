import { useState } from 'preact/hooks';
import type { Correction } from '../../context/corrections.ts';
import type { ArticleRef } from '../../context/types.ts';
import { notThisActor, sameActor } from '../corrections.ts';
import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import type { CardProps } from './Card.tsx';

type Mode = 'closed' | 'choosing' | { said: Correction[]; words: string };

/** "Not this person" and "Same as…": said at once, undone at once. */
export function CardCorrections({ actor, page, others, onCorrect }: CardProps & { page: ArticleRef }) {
  const text = useText();
  const [mode, setMode] = useState<Mode>('closed');

  const say = (said: Correction[], words: string) => {
    onCorrect(said, false);
    setMode({ said, words });
  };
  const undo = (said: Correction[]) => {
    onCorrect(said, true);
    setMode('closed');
  };

  return (
    <footer class="sl-card-corrections">
      {mode === 'closed' && (
        <>
          <Button look="quiet" onClick={() => say(notThisActor(actor.name, page), text.t('notedNotThis'))}>
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
          <legend>{text.t('sameAsQuestion', isolated(actor.name))}</legend>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Button
                  onClick={() =>
                    say(sameActor(actor.name, name, page), text.t('notedSameAs', isolated(name)))
                  }
                >
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
        {typeof mode === 'object' && (
          <>
            {mode.words} <Button onClick={() => undo(mode.said)}>{text.t('undo')}</Button>
          </>
        )}
      </p>
    </footer>
  );
}
