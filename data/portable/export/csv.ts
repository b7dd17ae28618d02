import Papa from 'papaparse';
import type { PortablePage } from '../../types.ts';
import { type Exporter, textExporter } from './exporter.ts';

/** Papa’s own pattern overlooks cells of more than one line. */
const FORMULA = /^[=+\-@\t\r]/;

const COLUMNS: Record<string, (page: PortablePage) => string> = {
  url: (page) => page.url,
  title: ({ article }) => article.headline ?? '',
  tags: (page) => page.tags.join('|'),
  note: (page) => page.note,
  saved: (page) => page.savedAt,
  published: ({ article }) => article.published?.date ?? '',
  publisher: ({ article }) => article.publisher ?? '',
  byline: ({ article }) => article.byline ?? '',
  language: ({ article }) => article.language ?? '',
  genre: (page) => page.genre,
  read: (page) => String(page.read),
  favourite: (page) => String(page.favourite),
  archived: (page) => String(page.archived),
};

/** A table without the texts (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(): Exporter {
  const line = (cells: string[]) => `${Papa.unparse([cells], { escapeFormulae: FORMULA })}\r\n`;
  return textExporter({
    open: line(Object.keys(COLUMNS)),
    page: (page) => line(Object.values(COLUMNS).map((cell) => cell(page))),
  });
}
