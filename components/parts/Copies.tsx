import './copies.css';
import type { ArticleRef } from '../../context/types.ts';
import { useText } from '../text.tsx';
import { ArticleLine } from './ArticleLine.tsx';

/** The copies of an article that stand folded under it; nothing where there are none. */
export function Copies({ copies, onOpen }: { copies: ArticleRef[]; onOpen: (article: ArticleRef) => void }) {
  const text = useText();
  if (copies.length === 0) return null;
  return (
    <details class="sl-copies">
      <summary>{text.plural('countCopies', copies.length)}</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            <ArticleLine article={copy} onOpen={onOpen} size="small" />
          </li>
        ))}
      </ul>
    </details>
  );
}
