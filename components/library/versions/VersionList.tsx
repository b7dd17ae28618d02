import './versions.css';
import { Button } from '../../parts/Button.tsx';
import { useText } from '../../text.tsx';
import type { ComparedTexts } from './ChangesView.tsx';

export interface VersionListProps {
  /** When each former text was taken, oldest first; ISO instants. */
  versions: string[];
  /** Which two texts are set beside one another; null for none. */
  compared: ComparedTexts | null;
  onCompare: (pair: ComparedTexts | null) => void;
}

/** The texts that a page had before; nothing where it had none. */
export function VersionList({ versions, compared, onCompare }: VersionListProps) {
  const text = useText();
  if (versions.length === 0) return null;
  const isShown = (taken: string) => compared?.before === taken && compared.after === null;
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
              expanded={isShown(taken)}
              onClick={() => onCompare(isShown(taken) ? null : { before: taken, after: null })}
            >
              {text.t('changesSince', text.moment(taken))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
