import './saved-editor.css';
import type { SavedPage } from '../../data/types.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { ArchiveIcon, CloseIcon, FavouriteIcon, ReadIcon } from '../parts/icons.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import type { SavedActs } from './finding.ts';
import { TagField } from './TagField.tsx';

interface SavedEditorProps extends Pick<SavedActs, 'onChange'> {
  page: SavedPage;
  knownTags: string[];
}

/** What the reader says of one page: flags, tags and a note. */
export function SavedEditor({ page, knownTags, onChange }: SavedEditorProps) {
  const text = useText();
  const { id, read, favourite, archived, tags, note } = page;
  return (
    <section class="sl-saved-editor" aria-label={text.t('yours')}>
      <p class="sl-saved-flags">
        <Button onClick={() => onChange([id], { read: !read })}>
          <ReadIcon />
          {text.t(read ? 'markUnread' : 'markRead')}
        </Button>
        <Button onClick={() => onChange([id], { favourite: !favourite })}>
          <FavouriteIcon filled={favourite} />
          {text.t(favourite ? 'notFavourite' : 'favourite')}
        </Button>
        <Button onClick={() => onChange([id], { archived: !archived })}>
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
                onClick={() => onChange([id], { tags: { remove: [tag] } })}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <TagField known={knownTags} onAdd={(tag) => onChange([id], { tags: { add: [tag] } })} />
      <h2 class="sl-label" id="sl-note">
        {text.t('note')}
      </h2>
      <textarea
        aria-labelledby="sl-note"
        rows={3}
        value={note}
        maxLength={100_000}
        placeholder={text.t('noteHint')}
        onChange={(event) => onChange([id], { note: event.currentTarget.value.trim() })}
      />
    </section>
  );
}
