import type { FigureRow, Passage } from '../../context/types.ts';
import { Facts } from '../parts/Facts.tsx';
import { useText } from '../text.tsx';

/** The passages behind the values, each with its source; a summary of ours is never set as a quotation. */
export function Passages({ rows }: { rows: FigureRow[] }) {
  const text = useText();
  return (
    <ul class="sl-passages">
      {rows.map(({ article, figure }) => {
        const ours = article?.origin === 'bundled';
        return (
          <li key={`${article?.id ?? ''} ${figure.id}`}>
            <Facts class="sl-passage-source">
              <bdi>{article ? (article.publisher ?? article.headline) : text.t('thisPage')}</bdi>
              {ours && <span>{text.t('inOurWords')}</span>}
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
