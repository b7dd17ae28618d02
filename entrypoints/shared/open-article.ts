import type { ArticleRef } from '../../context/types.ts';

/** Articles with a web address open there; saved ones, and those without, are shown in the library. */
export function openArticle({ id, url, origin }: ArticleRef, openLibrary: (id: string) => void): void {
  if (url && /^https?:\/\//i.test(url) && origin !== 'collection') open(url, '_blank', 'noopener');
  else openLibrary(id);
}
