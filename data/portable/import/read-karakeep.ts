import { entryAddress } from './file-address.ts';
import type { FoundPage } from './imported-page.ts';
import { listOf, recordOf } from './record-of.ts';

/** Karakeep's export (Hoarder's, before): bookmarks with their lists, which become tags. Notes it calls text have no address. */
export function readKarakeep(file: Record<string, unknown>): FoundPage[] {
  const lists = new Map<unknown, unknown>();
  for (const list of listOf(file.lists).map(recordOf)) lists.set(list.id, list.name);
  return listOf(file.bookmarks)
    .map(recordOf)
    .map((item) => pageOf(item, lists));
}

function pageOf(item: Record<string, unknown>, lists: ReadonlyMap<unknown, unknown>): FoundPage {
  const content = recordOf(item.content);
  const text = content.type === 'text' && typeof content.text === 'string' ? content.text : null;
  return {
    url:
      text === null ? content.url : (content.sourceUrl ?? entryAddress('karakeep', String(item.createdAt))),
    title: item.title ?? content.title ?? text?.split('\n', 1)[0],
    savedAt: item.createdAt,
    tags: [...listOf(item.lists).map((id) => lists.get(id)), ...listOf(item.tags)],
    note: item.note,
    paragraphs: text?.split(/\n{2,}/),
    archived: item.archived === true,
    favourite: item.favourited === true,
  };
}
