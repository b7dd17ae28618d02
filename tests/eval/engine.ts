import { createReader } from '../../cli/create-reader.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { articleOf } from '../reading/article-of.ts';

/** The same engine as the command's and the extension's. */
export type Read = (article: Article) => Reading;

export const loadEngine: () => Promise<Read> = createReader;

/** An article that is nothing but its text and date. */
export function plainArticle(text: string, date: string | null, headline: string | null = null): Article {
  return articleOf(text, { headline, published: date === null ? null : { date, certainty: 'stated' } });
}
