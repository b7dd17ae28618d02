import type { SidelightDatabase } from '../database.ts';
import { isReadable } from '../readable-page.ts';
import type { PortablePage, SavedPage } from '../types.ts';

/** As much text as one answer carries, in UTF-16 units, and as many pages. */
const TEXT_LIMIT = 4_000_000;
const PAGE_LIMIT = 100;

export interface KeptPages {
  pages: (PortablePage & { id: string })[];
  /** Where to go on; null after the last page. */
  next: number | null;
}

/** Kept pages with their texts in the order they were saved, a handful at a time, from behind sequence `after`. */
export async function keptPages(database: SidelightDatabase, after: number): Promise<KeptPages> {
  const found = await database.saved.where('sequence').above(after).limit(PAGE_LIMIT).toArray();
  const pages: KeptPages['pages'] = [];
  let room = TEXT_LIMIT;
  let next = found.length < PAGE_LIMIT ? null : (found.at(-1)?.sequence ?? null);
  for (const page of found) {
    if (page.deletedAt || !isReadable(page)) continue;
    room -= page.article.paragraphs.reduce((sum, one) => sum + one.length, 0);
    if (room < 0 && pages.length > 0) {
      next = page.sequence - 1;
      break;
    }
    pages.push(portable(page));
  }
  return { pages, next };
}

function portable({ id, url, article, genre, savedAt, tags, note, ...rest }: SavedPage) {
  // Pages saved before flags were kept have none.
  const { read = false, favourite = false, archived = false } = rest;
  return { id, url, article, genre, savedAt, tags, note, read, favourite, archived };
}
