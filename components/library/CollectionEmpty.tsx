import type { ComponentChildren } from 'preact';
import { Button } from '../parts/Button.tsx';
import { type MessageKey, useText } from '../text.tsx';

interface CollectionEmptyProps {
  onImport: () => void;
  onCorpora: () => void;
}

/** What an empty collection teaches: the three ways in which it fills. */
export function CollectionEmpty({ onImport, onCorpora }: CollectionEmptyProps) {
  const text = useText();
  return (
    <div class="sl-collection-empty">
      <p class="sl-collection-empty-title">{text.t('collectionEmptyTitle')}</p>
      <ol class="sl-collection-ways sl-ruled">
        <Way words="emptySave" note="collectionEmpty" />
        <Way words="emptyImport" note="emptyImportNote">
          <Button look="outline" onClick={onImport}>
            {text.t('importTitle')}
          </Button>
        </Way>
        <Way words="emptyCompare" note="emptyCompareNote">
          <Button look="outline" onClick={onCorpora}>
            {text.t('navCorpora')}
          </Button>
        </Way>
      </ol>
    </div>
  );
}

interface WayProps {
  words: MessageKey;
  note: MessageKey;
  children?: ComponentChildren;
}

function Way({ words, note, children }: WayProps) {
  const text = useText();
  return (
    <li>
      <h2>{text.t(words)}</h2>
      <p>{text.t(note)}</p>
      {children}
    </li>
  );
}
