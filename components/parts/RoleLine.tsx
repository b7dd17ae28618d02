import './role-line.css';
import type { SourcedRole } from '../../context/types.ts';
import { useText } from '../text.tsx';
import { DateText } from './DateText.tsx';

/** How coverage describes an actor: its words in the serif, then who says so and when. */
export function RoleLine({ role: { text: words, article } }: { role: SourcedRole }) {
  const text = useText();
  const published = article?.published;
  return (
    <p class="sl-role">
      <bdi class="sl-role-text">{words}</bdi>{' '}
      <span class="sl-role-source sl-facts">
        <bdi>{article ? (article.publisher ?? article.headline) : text.t('thisPage')}</bdi>
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
      </span>
    </p>
  );
}
