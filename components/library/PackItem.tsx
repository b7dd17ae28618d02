import { useState } from 'preact/hooks';
import type { StoredPack } from '../../data/packs/types.ts';
import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { CorpusActs, type TakenAlong } from './CorpusActs.tsx';
import { PackFacts } from './PackFacts.tsx';

interface PackItemProps {
  pack: StoredPack;
  /** Something is going on with a pack: nothing else can be begun. */
  busy: boolean;
  takenAlong: TakenAlong;
  onSwitch: (on: boolean) => void;
  onRemove: () => void;
}

/** One pack of the reader's; removing it is asked about, as nothing but its file brings it back. */
export function PackItem({ pack, busy, takenAlong, onSwitch, onRemove }: PackItemProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const { id, header, state, place, shown } = pack;
  const { articles } = header.counts;
  return (
    <li class="sl-pack">
      <div class="sl-pack-words">
        <h3>
          <bdi>{header.name}</bdi>
        </h3>
        <PackFacts header={header} bytes={takenAlong.sizes.get(id)} />
        {state === 'staging' && (
          <p class="sl-corpus-meta">{text.t('packStopped', text.number(place), text.number(articles))}</p>
        )}
        {state === 'published' && shown < articles && (
          <p class="sl-corpus-meta">{text.plural('packElsewhere', articles - shown)}</p>
        )}
        {state === 'off' && <p class="sl-corpus-meta">{text.t('corpusOff')}</p>}
        {asking && <p class="sl-pack-ask">{text.plural('packRemoveAsk', articles)}</p>}
      </div>
      <div class="sl-pack-acts">
        {asking ? (
          <>
            <Button look="outline" onClick={onRemove} disabled={busy}>
              {text.t('packRemoveYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.t('packRemoveNo')}</Button>
          </>
        ) : (
          <>
            {(state === 'published' || state === 'off') && (
              <CorpusActs
                corpus={{ pack: id }}
                name={header.name}
                articles={articles}
                takenAlong={takenAlong}
                on={state === 'published'}
                busy={busy}
                onSwitch={onSwitch}
              />
            )}
            <Button
              onClick={() => setAsking(true)}
              label={text.t('removeNamed', isolated(header.name))}
              disabled={busy}
            >
              {text.t('removeSaved')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
