import type { FoundPage } from './imported-page.ts';
import { listOf, recordOf } from './record-of.ts';

/** Where Linkwarden puts what is in no collection. */
const NO_COLLECTION = 'Unorganized';

/** Linkwarden's export: a user's collections of links; collections become tags, pinned links favourites. */
export function readLinkwarden(file: Record<string, unknown>): FoundPage[] {
  const pinned = new Set(listOf(file.pinnedLinks).map((link) => recordOf(link).id));
  return listOf(file.collections)
    .map(recordOf)
    .flatMap(({ name, links }) =>
      listOf(links)
        .map(recordOf)
        .map((link): FoundPage => {
          const { textContent: text } = link;
          return {
            url: link.url,
            title: link.name || null,
            savedAt: link.importDate ?? link.createdAt,
            tags: [
              ...(name === NO_COLLECTION ? [] : [name]),
              ...listOf(link.tags).map((tag) => recordOf(tag).name),
            ],
            note: link.description,
            paragraphs:
              typeof text === 'string'
                ? text
                    .split(/\n+/)
                    .map((one) => one.trim())
                    .filter(Boolean)
                : [],
            favourite: pinned.has(link.id),
          };
        }),
    );
}
