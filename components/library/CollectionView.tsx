import './collection.css';
import { useState } from 'preact/hooks';
import type { SavedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { SearchIcon } from '../parts/icons.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { filterSaved } from './filter-saved.ts';
import { SavedItem } from './SavedItem.tsx';

interface CollectionViewProps {
  collection: SavedSummary[] | null;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onMove: (found: string[] | null) => void;
}

/** All saved pages, newest first, narrowed as the reader types. */
export function CollectionView({ collection, onOpen, onRemove, onMove }: CollectionViewProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  if (collection === null) return <p class="sl-waiting">{text.t('loading')}</p>;

  const found = filterSaved(collection, query);
  return (
    <>
      <div class="sl-library-title">
        <h1>{text.t('navCollection')}</h1>
        {collection.length > 0 && (
          <p class="sl-muted" role="status">
            {query.trim()
              ? text.plural('foundPages', found.length, text.number(collection.length))
              : text.plural('countPages', collection.length)}
          </p>
        )}
        <Button look="quiet" onClick={() => onMove(query.trim() ? found.map(({ id }) => id) : null)}>
          {text.t('moveTitle')}
        </Button>
      </div>
      {collection.length === 0 ? (
        <div class="sl-collection-empty">
          <p>{text.t('collectionEmptyTitle')}</p>
          <EmptyNote>{text.t('collectionEmpty')}</EmptyNote>
        </div>
      ) : (
        <>
          <label class="sl-search">
            <SearchIcon />
            <span class="sl-hidden">{text.t('searchCollection')}</span>
            <input
              type="search"
              value={query}
              placeholder={text.t('searchCollection')}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          {found.length === 0 && <EmptyNote>{text.t('searchEmpty', isolated(query.trim()))}</EmptyNote>}
          <ol class="sl-collection sl-ruled">
            {found.map((saved) => (
              <SavedItem key={saved.id} saved={saved} onOpen={onOpen} onRemove={onRemove} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
