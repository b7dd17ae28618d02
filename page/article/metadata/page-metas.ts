import type { PageMeta } from '../page-survey.ts';

/** The first content of the first of these keys that the page states. */
export function metaContent(metas: PageMeta[], keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = metas.find((meta) => meta.key === key);
    if (found) return found.content;
  }
  return null;
}
