import './collection.css';
import './cards.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';
import type { SavedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { SearchIcon } from '../parts/icons.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { AddLink } from './AddLink.tsx';
import { CollectionEmpty } from './CollectionEmpty.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { Finding, SavedActs } from './finding.ts';
import { useCollectionKeys } from './keys/use-collection-keys.ts';
import { useKeptPlace } from './keys/use-kept-place.ts';
import { LayoutChoice } from './LayoutChoice.tsx';
import { LinkTexts, type LinkTextsProps } from './LinkTexts.tsx';
import { SavedItem } from './SavedItem.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useSelection } from './use-selection.ts';
import { useShownLines } from './use-shown-lines.ts';

interface CollectionViewProps extends SavedActs {
  collection: SavedSummary[] | null;
  finding: Finding;
  /** The page that the reader comes back from; its line is gone back to. */
  cameFrom: string | null;
  onMove: (found: string[] | null) => void;
  onTrash: () => void;
  onCorpora: () => void;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Keeps an address, with its text where it may be had; resolves with whether it did. */
  onAddLink: (url: string) => Promise<boolean>;
  linkTexts: LinkTextsProps;
}

/** A card is at least so wide, in pixels. */
const CARD_WIDTH = 270;

/** All saved pages, newest first, narrowed as the reader types. */
export function CollectionView(props: CollectionViewProps) {
  const { collection, finding, onMove, onTrash, onCorpora } = props;
  const text = useText();
  const asked = finding.query.trim() !== '';
  if (collection === null) return <p class="sl-waiting">{text.t('loading')}</p>;
  const found = finding.found?.pages ?? [];
  return (
    <>
      <div class="sl-library-title">
        <h1>{text.t('navCollection')}</h1>
        {collection.length > 0 && (
          <p class="sl-muted" role="status">
            {asked
              ? text.plural('foundPages', found.length, text.number(collection.length))
              : text.plural('countPages', collection.length)}
          </p>
        )}
        <AddLink onAdd={props.onAddLink} />
        <Button look="quiet" onClick={() => onMove(asked ? found.map(({ id }) => id) : null)}>
          {text.t('moveTitle')}
        </Button>
        <Button look="quiet" onClick={onTrash}>
          {text.t('trash')}
        </Button>
      </div>
      {collection.length === 0 ? (
        <CollectionEmpty onImport={() => onMove(null)} onCorpora={onCorpora} />
      ) : (
        <FoundPages {...props} found={found} />
      )}
    </>
  );
}

function FoundPages({ finding, found, ...acts }: CollectionViewProps & { found: SavedSummary[] }) {
  const text = useText();
  const { query, onQuery, spansIn, passages, onSight, tags } = finding;
  const { onChange, onRemove, settings, onSettings } = acts;
  const room = useRef<HTMLDivElement>(null);
  const selection = useSelection(found);
  const cards = settings.listLayout === 'cards';
  const lines = useShownLines(found, ({ id }) => id, cards ? CARD_WIDTH : null);
  const sight = lines.shown.map(({ item }) => item.id);
  useEffect(() => onSight(sight), [sight.join('\n')]);
  useKeptPlace(found, acts.cameFrom, lines.show);
  const onLayout = (listLayout: Settings['listLayout']) => onSettings({ listLayout });
  const focus = (selector: string) => room.current?.querySelector<HTMLElement>(selector)?.focus();

  /** Of a selected page's line, keys speak of all that are selected. */
  const meant = (id: string) => {
    const page = found.find((one) => one.id === id);
    return selection.has(id) ? selection.pages : page ? [page] : [];
  };
  const turn = (flag: 'read' | 'favourite' | 'archived') => (id: string) => {
    const pages = meant(id);
    const all = pages.every((page) => page[flag]);
    onChange(
      pages.map((page) => page.id),
      { [flag]: !all },
    );
  };
  useCollectionKeys(
    {
      columns: lines.columns,
      search: () => focus('input[type="search"]'),
      layout: () => onLayout(cards ? 'list' : 'cards'),
      clear: selection.none,
      selectAll: selection.all,
      select: selection.toggle,
      tag: (id) => {
        if (!selection.has(id)) selection.toggle(id, false);
        // The field is drawn with the selection.
        setTimeout(() => focus('.sl-tag-field > input'));
      },
      favourite: turn('favourite'),
      read: turn('read'),
      archive: turn('archived'),
      remove: (id) => onRemove(meant(id).map((page) => page.id)),
    },
    settings.keys,
  );

  return (
    <div ref={room}>
      <div class="sl-search-row">
        <label class="sl-search">
          <SearchIcon />
          <span class="sl-hidden">{text.t('searchCollection')}</span>
          <input
            type="search"
            value={query}
            placeholder={text.t('searchCollection')}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <LayoutChoice layout={settings.listLayout} onLayout={onLayout} />
      </div>
      <div role="status">
        {finding.notUnderstood.map(({ part, instead }) => (
          <p key={part} class="sl-query-note">
            {instead
              ? text.t('queryNoState', isolated(part), text.list(instead))
              : text.t('queryNoDate', isolated(part))}
          </p>
        ))}
      </div>
      <FilterBar finding={finding} />
      <LinkTexts {...acts.linkTexts} />
      {finding.found && found.length === 0 && (
        <EmptyNote>
          {query.trim() ? text.t('searchEmpty', isolated(query.trim())) : text.t('allArchived')}
        </EmptyNote>
      )}
      {selection.pages.length > 0 && (
        <SelectionBar
          pages={selection.pages}
          knownTags={tags}
          onChange={onChange}
          onRemove={onRemove}
          onGetTexts={acts.linkTexts.onGet}
          onExport={() => acts.onMove(selection.pages.map(({ id }) => id))}
          onSelectAll={selection.all}
          onClear={selection.none}
        />
      )}
      <ol
        ref={lines.list}
        class={cards ? 'sl-collection sl-cards' : 'sl-collection sl-ruled'}
        style={lines.room}
      >
        {lines.shown.map(({ item: saved, place }) => (
          <SavedItem
            key={saved.id}
            saved={saved}
            place={place}
            spansIn={spansIn}
            passage={passages.get(saved.id)}
            selected={selection.has(saved.id)}
            onSelect={selection.toggle}
            onOpen={acts.onOpen}
            onOpenNamed={acts.onOpenNamed}
            onTag={(tag) => finding.onToggle('tag', tag)}
            onChange={onChange}
            onRemove={onRemove}
          />
        ))}
      </ol>
    </div>
  );
}
