import { useState } from 'preact/hooks';
import type { TrashedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { useKeptPlace } from './keys/use-kept-place.ts';
import { useTrashKeys } from './keys/use-trash-keys.ts';
import { useShownLines } from './use-shown-lines.ts';

interface TrashViewProps {
  /** The latest deletion first; null until it is known. */
  trash: TrashedSummary[] | null;
  /** Whether single keys do something. */
  keys: boolean;
  onBack: () => void;
  onRestore: (ids: string[]) => void;
  onPurge: (ids: string[]) => void;
}

const NOTHING: TrashedSummary[] = [];

/** What was deleted and can still be brought back; to empty it is asked about. */
export function TrashView({ trash, keys, onBack, onRestore, onPurge }: TrashViewProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const lines = useShownLines(trash ?? [], ({ id }) => id);
  useKeptPlace(trash ?? NOTHING, null, lines.show);
  useTrashKeys({ onRestore: (id) => onRestore([id]), onPurge: (id) => onPurge([id]) }, keys);
  if (trash === null) return <p class="sl-waiting">{text.t('loading')}</p>;
  const all = trash.map(({ id }) => id);
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onPurge(all);
  };
  return (
    <>
      <div class="sl-reader-tools">
        <Button look="quiet" onClick={onBack}>
          <BackIcon />
          {text.t('backToCollection')}
        </Button>
      </div>
      <div class="sl-library-title">
        <h1>{text.t('trash')}</h1>
        {trash.length > 0 && (
          <p class="sl-trash-acts">
            {asking ? (
              <>
                <span>{text.plural('purgeAsk', all.length)}</span>
                <Button look="outline" onClick={() => answer(true)}>
                  {text.t('purgeYes')}
                </Button>
                <Button onClick={() => answer(false)}>{text.t('purgeNo')}</Button>
              </>
            ) : (
              <>
                <Button onClick={() => onRestore(all)}>{text.t('restoreAll')}</Button>
                <Button look="quiet" onClick={() => setAsking(true)}>
                  {text.t('purgeAll')}
                </Button>
              </>
            )}
          </p>
        )}
      </div>
      {trash.length === 0 ? (
        <EmptyNote>{text.t('trashEmpty')}</EmptyNote>
      ) : (
        <p class="sl-library-lead">{text.t('trashLead')}</p>
      )}
      <ol ref={lines.list} class="sl-ruled" style={lines.room}>
        {lines.shown.map(({ item: { id, headline, publisher, deletedAt }, place }) => (
          <li key={id} {...place} class="sl-saved-item" data-id={id}>
            <div class="sl-saved-words">
              <h2>
                <bdi>{headline}</bdi>
              </h2>
              <Facts class="sl-saved-source">
                {publisher && <bdi>{publisher}</bdi>}
                <span>{text.t('deletedOn', text.date(deletedAt))}</span>
              </Facts>
              <p class="sl-trash-acts">
                <Button onClick={() => onRestore([id])} label={text.t('restoreNamed', isolated(headline))}>
                  {text.t('restore')}
                </Button>
                <Button
                  look="quiet"
                  onClick={() => onPurge([id])}
                  label={text.t('purgeNamed', isolated(headline))}
                >
                  {text.t('purge')}
                </Button>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
