import './article-line.css';
import type { ComponentChildren } from 'preact';
import type { ArticleRef } from '../../context/types.ts';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { Button } from './Button.tsx';
import { DateText } from './DateText.tsx';
import { Facts } from './Facts.tsx';

interface ArticleLineProps {
  article: ArticleRef;
  onOpen: (article: ArticleRef) => void;
  /** A day of this article is told from there: "9 days later". */
  relativeTo?: string | null;
  /** small: one of several under another heading. */
  size?: 'full' | 'small';
  children?: ComponentChildren;
}

/** An article in a list: its headline as it was written, then where and when. */
export function ArticleLine({ article, onOpen, relativeTo, size = 'full', children }: ArticleLineProps) {
  const text = useText();
  const { published } = article;
  return (
    <div class={`sl-article sl-article-${size}`}>
      <p class="sl-article-headline" dir="auto">
        <Button onClick={() => onOpen(article)}>{article.headline}</Button>
      </p>
      <Facts class="sl-article-source">
        {article.genre === 'opinion' && <span class="sl-opinion">{text.t('opinion')}</span>}
        {article.publisher && <bdi>{article.publisher}</bdi>}
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
        {published && relativeTo && <span>{text.relative(published.date, relativeTo)}</span>}
        {article.feed !== undefined && (
          <span>
            {article.feed === article.publisher
              ? text.t('fromFeed')
              : text.t('fromFeedNamed', isolated(article.feed))}
          </span>
        )}
        {article.origin === 'collection' && <span>{text.t('savedByYou')}</span>}
      </Facts>
      {children}
    </div>
  );
}
