import type { PortablePage } from '../../types.ts';
import { dateParts } from './date-parts.ts';

/** Makes keys to cite pages by, `example-courier-2025-tram`, each only once. */
export function citeKeys(): (page: PortablePage) => string {
  const taken = new Map<string, number>();
  return ({ article }) => {
    const [year = ''] = dateParts(article.published?.date ?? '');
    const from = wordsOf(article.publisher ?? '').slice(0, 3);
    const title = wordsOf(article.headline ?? '').find((word) => word.length > 3) ?? '';
    const key = [...from, year, title].filter(Boolean).join('-') || 'page';
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key}_${count}`;
  };
}

/** ASCII words: some readers of BibTeX take nothing else in keys. */
function wordsOf(text: string): string[] {
  const plain = text.slice(0, 200).normalize('NFKD').toLowerCase();
  return plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
}
