import type { SavedSummary } from '../../data/types.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { RemoveIcon } from '../parts/icons.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

interface SavedItemProps {
  saved: SavedSummary;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Names shown under a headline; the rest are on the page itself. */
const NAMES = 5;

export function SavedItem({ saved, onOpen, onRemove }: SavedItemProps) {
  const text = useText();
  const { id, headline, publisher, published, savedAt, actors, tags, note } = saved;
  return (
    <li class="sl-saved-item">
      <div class="sl-saved-words">
        <h2>
          <Button onClick={() => onOpen(id)}>
            <bdi>{headline}</bdi>
          </Button>
        </h2>
        <Facts class="sl-saved-source">
          {publisher && <bdi>{publisher}</bdi>}
          {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
          <span>{text.t('savedOn', text.date(savedAt))}</span>
        </Facts>
        {actors.length > 0 && (
          <Facts class="sl-saved-actors">
            {actors.slice(0, NAMES).map((name) => (
              <bdi key={name}>{name}</bdi>
            ))}
          </Facts>
        )}
        {note && (
          <p class="sl-saved-note">
            <bdi>{note}</bdi>
          </p>
        )}
        {tags.length > 0 && (
          <ul class="sl-tags" aria-label={text.t('tags')}>
            {tags.map((tag) => (
              <li key={tag}>
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      <IconButton label={text.t('removeNamed', isolated(headline))} onClick={() => onRemove(id)}>
        <RemoveIcon />
      </IconButton>
    </li>
  );
}
