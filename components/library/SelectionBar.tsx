import './selection-bar.css';
import type { SavedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { TagField } from '../saved/TagField.tsx';
import { TagList } from '../saved/TagList.tsx';
import { useText } from '../text.tsx';
import type { SavedActs } from './finding.ts';

interface SelectionBarProps extends Pick<SavedActs, 'onChange' | 'onRemove'> {
  /** Never empty. */
  pages: SavedSummary[];
  knownTags: string[];
  /** Fetches the texts of those that are links. */
  onGetTexts: (ids: string[]) => void;
  /** Takes the selected pages along. */
  onExport: () => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/** As many tags of the selected pages can be taken away here. */
const TAGS = 12;

/** What can be done to all selected pages at once. */
export function SelectionBar({
  pages,
  knownTags,
  onChange,
  onRemove,
  onGetTexts,
  onExport,
  onSelectAll,
  onClear,
}: SelectionBarProps) {
  const text = useText();
  const ids = pages.map(({ id }) => id);
  const read = pages.every((page) => page.read);
  const favourite = pages.every((page) => page.favourite);
  const archived = pages.every((page) => page.archived);
  return (
    <section class="sl-selection" aria-label={text.t('selection')}>
      <p role="status">{text.plural('selectedPages', pages.length)}</p>
      <TagField known={knownTags} onAdd={(add) => onChange(ids, { tags: { add } })} />
      <Button onClick={() => onChange(ids, { read: !read })}>
        {text.t(read ? 'markUnread' : 'markRead')}
      </Button>
      <Button onClick={() => onChange(ids, { favourite: !favourite })}>
        {text.t(favourite ? 'notFavourite' : 'favourite')}
      </Button>
      <Button onClick={() => onChange(ids, { archived: !archived })}>
        {text.t(archived ? 'unarchive' : 'archive')}
      </Button>
      {pages.some(({ words }) => words === 0) && (
        <Button onClick={() => onGetTexts(ids)}>{text.t('getTexts')}</Button>
      )}
      <Button onClick={onExport}>{text.t('exportSelected')}</Button>
      <Button onClick={() => onRemove(ids)}>{text.t('removeSelected')}</Button>
      <span class="sl-selection-end">
        <Button look="quiet" onClick={onSelectAll}>
          {text.t('selectAll')}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {text.t('selectNone')}
        </Button>
      </span>
      <TagList tags={tagsOf(pages)} onRemove={(tag) => onChange(ids, { tags: { remove: [tag] } })} />
    </section>
  );
}

/** The tags that most of the pages have. */
function tagsOf(pages: SavedSummary[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of pages.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TAGS)
    .map(([tag]) => tag);
}
