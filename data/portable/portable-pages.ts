import type { Article } from '../../reading/types.ts';
import type { SidelightDatabase } from '../database.ts';
import { isReadable } from '../readable-page.ts';
import type { FormerText, PortablePage, SavedPage } from '../types.ts';
import { formerTexts } from '../versions/former-texts.ts';

/** As much text as one answer carries, in UTF-16 units, and as many pages. */
const TEXT_LIMIT = 4_000_000;
const PAGE_LIMIT = 100;

export interface PortablePages {
  pages: (PortablePage & { id: string })[];
  /** Where to go on; null after the last page. */
  next: number | null;
}

/** Pages with their texts in the order they were saved, those in the trash among them, a handful at a time, from behind sequence `after`. */
export async function portablePages(database: SidelightDatabase, after: number): Promise<PortablePages> {
  const found = await database.saved.where('sequence').above(after).limit(PAGE_LIMIT).toArray();
  const pages: PortablePages['pages'] = [];
  let room = TEXT_LIMIT;
  let next = found.length < PAGE_LIMIT ? null : (found.at(-1)?.sequence ?? null);
  for (const page of found) {
    if (!isReadable(page)) continue;
    const versions = await formerTexts(database, page.id);
    room -= [page, ...versions].reduce((sum, { article }) => sum + lengthOf(article), 0);
    if (room < 0 && pages.length > 0) {
      next = page.sequence - 1;
      break;
    }
    pages.push(portable(page, versions));
  }
  return { pages, next };
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, one) => sum + one.length, 0);
}

function portable(
  { id, url, article, genre, savedAt, takenAt, tags, note, highlights, deletedAt, ...rest }: SavedPage,
  versions: FormerText[],
) {
  // Pages saved before flags were kept have none.
  const { read = false, favourite = false, archived = false } = rest;
  return {
    ...{ id, url, article, genre, savedAt, tags, note, read, favourite, archived },
    ...(takenAt && { takenAt }),
    ...(highlights?.length && { highlights }),
    ...(versions.length > 0 && { versions }),
    ...(deletedAt && { deletedAt }),
  };
}
