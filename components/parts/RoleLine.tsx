import './role-line.css';
import type { SourcedRole } from '../../context/types.ts';
import { useText } from '../text.tsx';
import { DateText } from './DateText.tsx';
import { Facts } from './Facts.tsx';
import { sourceName } from './source-name.ts';

/** How coverage describes an actor: its words in the serif, then who says so and when. */
export function RoleLine({ role: { text: words, article } }: { role: SourcedRole }) {
  const text = useText();
  const published = article?.published;
  return (
    <div class="sl-role">
      <p class="sl-role-text">
        <bdi>{words}</bdi>
      </p>
      <span class="sl-dot"> — </span>
      <Facts class="sl-role-source">
        <bdi>{sourceName(article, text)}</bdi>
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
      </Facts>
    </div>
  );
}
