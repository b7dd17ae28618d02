import { fold } from './fold.ts';
import { ARTICLE_TYPES } from './metadata/article-types.ts';
import { type LinkedRecord, linkedRecords } from './metadata/json-ld.ts';
import { metaContent } from './metadata/page-metas.ts';
import type { Pacer } from './pacer.ts';
import type { PageSurvey } from './page-survey.ts';
import { proseWeights } from './prose-weights.ts';
import { sideMatter } from './side-matter.ts';
import { standfirst } from './standfirst.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyRegion } from './story-region.ts';
import { surveyPage } from './survey-page.ts';
import { type PageBlock, pageBlocks } from './text-blocks.ts';

/** Everything found out about a page before it is decided what it is. */
export interface PageAnalysis {
  survey: PageSurvey;
  blocks: PageBlock[];
  /** By element index: 1 for what stands beside the story. */
  aside: Uint8Array;
  /** The heading that the page's titles repeat. */
  headline: PageBlock | null;
  /** The story's paragraphs, standfirst first. */
  story: PageBlock[];
  records: LinkedRecord[];
  /** The record that describes the article. */
  record: LinkedRecord | null;
}

/** The headline is among the first headings of a page. */
const MOST_HEADINGS = 40;

/** Walks the page and finds its story, in slices. */
export async function analysePage(document: Document, pace: Pacer): Promise<PageAnalysis> {
  const survey = await surveyPage(document, pace);
  const blocks = await pageBlocks(survey.texts, pace);
  const records = linkedRecords(survey.jsonLd);
  const record = records.find(({ types }) => types.some((type) => ARTICLE_TYPES.has(type))) ?? null;
  if (pace.due()) await pace.rest();
  const weights = proseWeights(survey.elements, blocks);
  const aside = await sideMatter(survey.elements, weights, pace);
  if (pace.due()) await pace.rest();
  const titles = pageTitles(survey, record);
  const headline = headlineBlock(blocks, titles);
  const region = storyRegion(survey.elements, weights, aside, headline?.element ?? null);
  if (pace.due()) await pace.rest();
  const story = region ? storyBlocks(blocks, region, aside, titles) : [];
  const [first] = story;
  const lead = first
    ? standfirst(blocks, first, headline, metaContent(survey.metas, ['og:description', 'description']))
    : null;
  return { survey, blocks, aside, headline, story: lead ? [lead, ...story] : story, records, record };
}

function pageTitles(survey: PageSurvey, record: LinkedRecord | null): Set<string> {
  const stated = [record?.headline, metaContent(survey.metas, ['og:title']), survey.title];
  return new Set(stated.filter((title) => typeof title === 'string').map(fold));
}

/** The heading that the page's titles repeat; else its first `h1`. */
function headlineBlock(blocks: PageBlock[], titles: Set<string>): PageBlock | null {
  const headings = blocks
    .filter(({ element }) => element.tag === 'h1' || element.tag === 'h2')
    .slice(0, MOST_HEADINGS);
  const repeated = headings.find(({ text }) => {
    const heading = fold(text);
    return heading.length >= 12 && [...titles].some((title) => title.startsWith(heading));
  });
  return repeated ?? headings.find(({ element }) => element.tag === 'h1') ?? null;
}
