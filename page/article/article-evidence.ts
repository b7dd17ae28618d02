import { OTHER_PAGE_TYPES } from './metadata/article-types.ts';
import { metaContent } from './metadata/page-metas.ts';
import type { PageAnalysis } from './page-analysis.ts';

/** What speaks for and against a page being one article. */
export interface ArticleEvidence {
  /** JSON-LD, Open Graph or a publication date say it is an article. */
  stated: boolean;
  /** A JSON-LD record describes an article. */
  described: boolean;
  /** The page names an author or a date. */
  attributed: boolean;
  /** JSON-LD or Open Graph say it is something else. */
  denied: boolean;
  /** Prose in the story, in characters, and in how many paragraphs. */
  prose: number;
  paragraphs: number;
  /** The story's share of all prose on the page, 0–1. */
  share: number;
  /** Share of all text on the page that is in links, 0–1. */
  linkDensity: number;
}

/** Kinds of pages in Open Graph's words that are not articles; "website" says nothing. */
const OTHER_KIND =
  /^(?:object|product|profile|book|music|video|place|business|restaurant|game|app|forum|group)\b|:(?!article)/;

/** Weighs what the page says of itself and what it holds. */
export function articleEvidence(analysis: PageAnalysis, attributed: boolean): ArticleEvidence {
  const { survey, blocks, story, records, record } = analysis;
  const kind = (metaContent(survey.metas, ['og:type']) ?? '').toLowerCase();
  const dated = metaContent(survey.metas, ['article:published_time', 'datepublished', 'parsely-pub-date']);
  const described = record !== null;
  const other =
    OTHER_KIND.test(kind) || records.some(({ types }) => types.some((t) => OTHER_PAGE_TYPES.has(t)));
  const storyProse = story.filter((block) => block.prose);
  const prose = lengthOf(storyProse);
  return {
    stated: described || kind.endsWith('article') || dated !== null,
    denied: !described && other,
    described,
    attributed,
    prose,
    paragraphs: storyProse.length,
    share: prose / Math.max(1, lengthOf(blocks.filter((block) => block.prose))),
    linkDensity: blocks.reduce((sum, { linked }) => sum + linked, 0) / Math.max(1, lengthOf(blocks)),
  };
}

function lengthOf(blocks: { text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
