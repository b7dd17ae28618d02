import type { Article } from '../../../reading/types.ts';
import type { PageAnalysis } from '../page-analysis.ts';
import { bylineOf } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { type Genre, genreOf } from './genre.ts';
import { headlineOf } from './headline.ts';
import { languageOf } from './language.ts';
import { metaContent } from './page-metas.ts';
import { publishedOf } from './published.ts';
import { publisherOf } from './publisher.ts';

/** Everything about an article but its text. */
export type ArticleMetadata = Omit<Article, 'paragraphs'> & { genre: Genre };

/** What the page says about its article; each fact from the most trusted place that states it. */
export function articleMetadata(analysis: PageAnalysis, pageUrl: string | null): ArticleMetadata {
  const { survey, blocks, record, story } = analysis;
  const url = canonicalUrl(survey.canonical ?? metaContent(survey.metas, ['og:url']), pageUrl);
  const publisher = publisherOf(survey, record, url);
  const headline = headlineOf(survey, blocks, record, publisher);
  const section = metaContent(survey.metas, ['article:section', 'section', 'parsely-section']);
  return {
    headline,
    publisher,
    byline: bylineOf(survey, record),
    published: publishedOf(analysis, url),
    url,
    language: languageOf(survey, record, story.map(({ text }) => text).join(' ')),
    genre: genreOf(record, section, [headline, record?.headline ?? null, survey.title], url),
  };
}
