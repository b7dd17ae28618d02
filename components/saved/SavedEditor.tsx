import './saved-editor.css';
import type { SavedChange, SavedPage } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { ArchiveIcon, FavouriteIcon, ReadIcon } from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import { NoteField } from './NoteField.tsx';
import { TagField } from './TagField.tsx';
import { TagList } from './TagList.tsx';

export interface SavedEditorProps {
  page: Pick<SavedPage, 'read' | 'favourite' | 'archived' | 'tags' | 'note'>;
  knownTags: string[];
  onChange: (change: SavedChange) => void;
}

/** What the reader says of one page: flags, tags and a note. */
export function SavedEditor({ page, knownTags, onChange }: SavedEditorProps) {
  const text = useText();
  const { read, favourite, archived, tags, note } = page;
  return (
    <section class="sl-saved-editor" aria-label={text.t('yours')}>
      <p class="sl-saved-flags">
        <Button onClick={() => onChange({ read: !read })}>
          <ReadIcon />
          {text.t(read ? 'markUnread' : 'markRead')}
        </Button>
        <Button onClick={() => onChange({ favourite: !favourite })}>
          <FavouriteIcon filled={favourite} />
          {text.t(favourite ? 'notFavourite' : 'favourite')}
        </Button>
        <Button onClick={() => onChange({ archived: !archived })}>
          <ArchiveIcon />
          {text.t(archived ? 'unarchive' : 'archive')}
        </Button>
      </p>
      <h2 class="sl-label">{text.t('tags')}</h2>
      <TagList tags={tags} onRemove={(tag) => onChange({ tags: { remove: [tag] } })} />
      <TagField known={knownTags} have={tags} onAdd={(add) => onChange({ tags: { add } })} />
      <h2 class="sl-label" id="sl-note">
        {text.t('note')}
      </h2>
      <NoteField note={note} labelledBy="sl-note" onNote={(words) => onChange({ note: words })} />
    </section>
  );
}
