import type { ImportBatch } from '../../data/portable/import/types.ts';

/** One request of an import that never ends: a page. */
export function importBatch(importId: string, batch: number, url: string): ImportBatch {
  const article = {
    headline: `Page ${batch}`,
    publisher: null,
    byline: null,
    published: null,
    url,
    language: 'en',
    paragraphs: ['Mayor Odile Brandt opened the tram line.', 'Brandt thanked its 300 builders.'],
  };
  const page = {
    url,
    article,
    genre: 'news' as const,
    savedAt: '2025-06-02T08:00:00.000Z',
    tags: [],
    note: '',
    read: false,
    favourite: false,
    archived: false,
  };
  return {
    importId,
    batch,
    file: importId,
    total: 1_000,
    last: false,
    onKept: 'skip',
    pages: [page],
    corrections: [],
  };
}
