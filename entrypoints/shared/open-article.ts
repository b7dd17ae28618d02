import type { ArticleRef } from '../../context/types.ts';

/** Articles with an address open there; saved and bundled ones are shown in the library. */
export function openArticle({ id, url, origin }: ArticleRef, openLibrary: (id: string) => void): void {
  if (url && origin !== 'collection') open(url, '_blank', 'noopener');
  else openLibrary(id);
}
