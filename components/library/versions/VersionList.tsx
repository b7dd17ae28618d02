import './versions.css';
import { Button } from '../../parts/Button.tsx';
import { useText } from '../../text.tsx';

export interface VersionListProps {
  /** When each former text was taken, oldest first; ISO instants. */
  versions: string[];
  /** The one whose text the present one is set beside; null for none. */
  compared: string | null;
  onCompare: (taken: string | null) => void;
}

/** The texts that a page had before; nothing where it had none. */
export function VersionList({ versions, compared, onCompare }: VersionListProps) {
  const text = useText();
  if (versions.length === 0) return null;
  return (
    <section class="sl-versions" aria-labelledby="sl-versions">
      <h2 class="sl-label" id="sl-versions">
        {text.t('versions')}
      </h2>
      <p class="sl-muted">{text.plural('versionsNote', versions.length)}</p>
      <ul>
        {versions.toReversed().map((taken) => (
          <li key={taken}>
            <Button
              expanded={taken === compared}
              onClick={() => onCompare(taken === compared ? null : taken)}
            >
              {text.t('changesSince', text.moment(taken))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
