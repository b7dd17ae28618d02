import { withHighlights } from './highlights/change-highlights.ts';
import type { SavedPage } from './types.ts';

/** What is kept, with what another record says of the page beside it; a text only where none was kept. */
export function joinedPage(kept: SavedPage, page: SavedPage): SavedPage {
  const texts = kept.article.paragraphs.length > 0 ? kept : page;
  const notes = kept.note === page.note ? [kept.note] : [kept.note, page.note];
  return {
    ...kept,
    article: texts.article,
    reading: texts.reading,
    tags: [...new Set([...kept.tags, ...page.tags])],
    note: notes.filter(Boolean).join('\n\n'),
    ...(page.highlights && { highlights: withHighlights(kept.highlights, { add: page.highlights }) }),
    read: kept.read || page.read,
    favourite: kept.favourite || page.favourite,
    archived: kept.archived || page.archived,
  };
}
