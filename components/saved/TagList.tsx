import './tags.css';
import { IconButton } from '../parts/Button.tsx';
import { CloseIcon } from '../parts/icons.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

interface TagListProps {
  tags: string[];
  onRemove: (tag: string) => void;
}

/** Tags that can be taken away one by one; nothing where there are none. */
export function TagList({ tags, onRemove }: TagListProps) {
  const text = useText();
  if (tags.length === 0) return null;
  return (
    <ul class="sl-tags" aria-label={text.t('tags')}>
      {tags.map((tag) => (
        <li key={tag} class="sl-tag-removable">
          <bdi>{tag}</bdi>
          <IconButton label={text.t('removeTag', isolated(tag))} onClick={() => onRemove(tag)}>
            <CloseIcon />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
