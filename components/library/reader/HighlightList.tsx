import './highlights.css';
import { Button, IconButton } from '../../parts/Button.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { EmptyNote } from '../../parts/Section.tsx';
import { isolated } from '../../text/isolated.ts';
import { useText } from '../../text.tsx';
import type { ReaderFacts } from './reader-facts.ts';

/** As much of a highlight as its button is named after. */
const NAMED = 60;

interface HighlightListProps extends Pick<ReaderFacts, 'highlights' | 'onUnhighlight'> {
  /** Marks what is selected in the text. */
  onAdd: () => void;
}

/** What the reader marked in the text; each leads to its place. */
export function HighlightList({ highlights, onAdd, onUnhighlight }: HighlightListProps) {
  const text = useText();
  return (
    <section class="sl-highlights" aria-labelledby="sl-highlights">
      <h2 class="sl-label" id="sl-highlights">
        {text.t('highlights')}
      </h2>
      {highlights.length === 0 && <EmptyNote>{text.t('highlightsEmpty')}</EmptyNote>}
      <ul>
        {highlights.map(({ madeAt, exact, place }) => (
          <li key={madeAt}>
            <blockquote>
              <Button look="quiet" onClick={() => goTo(madeAt)} disabled={place === null}>
                <bdi>{exact}</bdi>
              </Button>
              {place === null && <p class="sl-muted">{text.t('highlightLost')}</p>}
            </blockquote>
            <IconButton
              label={text.t('removeHighlight', isolated(exact.slice(0, NAMED)))}
              onClick={() => onUnhighlight(madeAt)}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button onClick={onAdd}>{text.t('highlightSelection')}</Button>
    </section>
  );
}

function goTo(madeAt: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(madeAt)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
