import type { ArticleRef, FigureRow, Passage } from '../../context/types.ts';
import { wrongFigure } from '../corrections.ts';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { sourceName } from '../parts/source-name.ts';
import type { Correct } from '../parts/use-noted.tsx';
import { useText } from '../text.tsx';

interface PassagesProps {
  rows: FigureRow[];
  page: ArticleRef;
  onCorrect: Correct;
}

/** The passages behind the values, each with its source; a summary of ours is never set as a quotation. */
export function Passages({ rows, page, onCorrect }: PassagesProps) {
  const text = useText();
  return (
    <ul class="sl-passages">
      {rows.map((row) => {
        const { article, figure } = row;
        const ours = article?.origin === 'bundled';
        return (
          <li key={`${article?.id ?? ''} ${figure.id}`}>
            <Facts class="sl-passage-source">
              <bdi>{sourceName(article, text)}</bdi>
              {ours && <span>{text.t('inOurWords')}</span>}
              <Button look="quiet" onClick={() => onCorrect(wrongFigure(row, page), 'notedWrongFigure')}>
                {text.t('wrongFigure')}
              </Button>
            </Facts>
            {ours ? (
              <p class="sl-passage">
                <Focused passage={figure.passage} />
              </p>
            ) : (
              <blockquote class="sl-passage">
                <Focused passage={figure.passage} />
              </blockquote>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A passage with the words it is shown for marked. */
function Focused({ passage: { text, focus } }: { passage: Passage }) {
  if (!focus) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, focus.start)}
      <mark>{text.slice(focus.start, focus.end)}</mark>
      {text.slice(focus.end)}
    </bdi>
  );
}
