import { IconButton } from '../parts/Button.tsx';
import { CloseIcon } from '../parts/icons.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

interface SiteListProps {
  title: string;
  /** Said when the list is empty. */
  note?: string;
  sites: string[];
  onRemove: (host: string) => void;
}

export function SiteList({ title, note, sites, onRemove }: SiteListProps) {
  const text = useText();
  return (
    <div class="sl-sites">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="sl-muted">{note}</p>}
      <ul>
        {sites.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <IconButton label={text.t('removeNamed', isolated(host))} onClick={() => onRemove(host)}>
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
