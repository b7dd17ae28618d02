import type { Article } from '../../reading/types.ts';
import { articleEvidence } from './article-evidence.ts';
import { articleVerdict } from './article-verdict.ts';
import { articleMetadata } from './metadata/article-metadata.ts';
import type { Genre } from './metadata/genre.ts';
import { type Pause, pacer } from './pacer.ts';
import { analysePage } from './page-analysis.ts';
import type { TextBlock } from './text-blocks.ts';

/** An article with the way back to the page it was read from. */
export interface ExtractedArticle {
  article: Article;
  /** For each of `article.paragraphs`, where it stands in the live page. */
  blocks: TextBlock[];
  /** True when the page was too large to read whole. */
  inPart: boolean;
  genre: Genre;
}

/**
 * Reads the article out of a page; null where the page is not one. With `force`, because the reader asked,
 * it is null only where the page has no text. Changes nothing in the document; linear in its size, capped.
 * `pause` hands the main thread back between slices of at most 8 ms; without it all is done in one go.
 */
export async function extractArticle(
  document: Document,
  url: string | null,
  pause?: Pause,
  { force = false }: { force?: boolean } = {},
): Promise<ExtractedArticle | null> {
  const pace = pacer(pause);
  const analysis = await analysePage(document, pace);
  if (analysis.story.length === 0) return null;
  if (pace.due()) await pace.rest();
  const { genre, ...metadata } = articleMetadata(analysis, url);
  const attributed = metadata.byline !== null || metadata.published !== null;
  if (!force && !articleVerdict(articleEvidence(analysis, attributed), url)) return null;
  return {
    article: { ...metadata, paragraphs: analysis.story.map(({ text }) => text) },
    blocks: analysis.story.map(({ pieces }) => ({ pieces })),
    inPart: analysis.survey.inPart,
    genre,
  };
}
