import { FILE_HOST } from './page-key.ts';
import type { SavedPage, SavedSummary } from './types.ts';

/** How many actors a list line names. */
const SUMMARY_ACTORS = 5;
/** What a page is until its reader says otherwise; records from before these were kept lack them. */
export const UNTOUCHED = { read: false, favourite: false, archived: false };

/** A saved page as lists show it. */
export function summaryOf(page: SavedPage): SavedSummary {
  const { id, sequence, url, article, reading, savedAt, tags, note, highlights, ...rest } = page;
  const { read, favourite, archived, conflicts } = { ...UNTOUCHED, ...rest };
  const actors = reading.actors
    .filter((actor) => actor.kind !== 'group')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, SUMMARY_ACTORS)
    .map((actor) => actor.name);
  return {
    id,
    sequence,
    url,
    headline: article.headline ?? url,
    publisher: article.publisher ?? siteOf(url),
    byline: article.byline,
    published: article.published,
    language: article.language,
    savedAt,
    tags,
    note,
    highlights: highlights?.map(({ exact }) => exact) ?? [],
    read,
    favourite,
    archived,
    words: article.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0),
    ...(conflicts !== undefined && { conflicts }),
    actors,
  };
}

/** Of a page that names no publisher, as links do not, the site says where it is from; of a file, nothing does. */
function siteOf(url: string): string | null {
  const hostname = URL.canParse(url) ? new URL(url).hostname : FILE_HOST;
  return hostname === FILE_HOST ? null : hostname.replace(/^www\./, '');
}
