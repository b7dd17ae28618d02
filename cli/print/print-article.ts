import type { ExtractedArticle } from '../../page/article/extract-article.ts';
import { wrapped } from './wrapped.ts';

/** An article for people to read in a terminal. */
export function printArticle({ article, genre, inPart }: ExtractedArticle): string {
  const { headline, publisher, byline, published, url, language, paragraphs } = article;
  const when = published && `${published.date}${published.certainty === 'inferred' ? ' (inferred)' : ''}`;
  const facts = [publisher, byline, when, language, genre === 'opinion' ? 'opinion' : null].filter(Boolean);
  const head = [headline ?? '(no headline)', facts.join(' · '), url ?? ''].filter((line) => line !== '');
  const note = inPart ? ['(The page is very large: read in part.)'] : [];
  return `${[head.join('\n'), ...paragraphs.map(wrapped), ...note].join('\n\n')}\n`;
}
