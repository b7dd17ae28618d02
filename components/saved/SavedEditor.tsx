import './saved-editor.css';
import type { SavedChange, SavedPage } from '../../data/types.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { ArchiveIcon, CloseIcon, FavouriteIcon, ReadIcon } from '../parts/icons.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { NoteField } from './NoteField.tsx';
import { TagField } from './TagField.tsx';

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
      {tags.length > 0 && (
        <ul class="sl-tags">
          {tags.map((tag) => (
            <li key={tag} class="sl-tag-removable">
              <bdi>{tag}</bdi>
              <IconButton
                label={text.t('removeTag', isolated(tag))}
                onClick={() => onChange({ tags: { remove: [tag] } })}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <TagField known={knownTags} have={tags} onAdd={(tag) => onChange({ tags: { add: [tag] } })} />
      <h2 class="sl-label" id="sl-note">
        {text.t('note')}
      </h2>
      <NoteField note={note} labelledBy="sl-note" onNote={(words) => onChange({ note: words })} />
    </section>
  );
}
