import { citeKeys } from './cite-key.ts';
import { dateParts } from './date-parts.ts';
import { type Exporter, textExporter } from './exporter.ts';

/** Bibliography data as Zotero, Pandoc and citeproc read it. */
export function cslJson(): Exporter {
  const key = citeKeys();
  return textExporter({
    open: '[\n',
    page: (page) => {
      const { headline, publisher, byline, published, language } = page.article;
      return JSON.stringify({
        id: key(page),
        type: 'article-newspaper',
        title: headline ?? page.url,
        ...(publisher && { 'container-title': publisher }),
        ...(byline && { author: [{ literal: byline }] }),
        ...(published && { issued: cslDate(published.date) }),
        accessed: cslDate(page.savedAt),
        URL: page.url,
        ...(language && { language }),
        ...(page.tags.length > 0 && { keyword: page.tags.join(', ') }),
        ...(page.note && { note: page.note }),
      });
    },
    between: ',\n',
    close: '\n]\n',
  });
}

function cslDate(iso: string): { 'date-parts': number[][] } {
  return { 'date-parts': [dateParts(iso).map(Number)] };
}
