import { escapeHtml } from './escape-html.ts';
import { type Exporter, textExporter } from './exporter.ts';
import { oneLine } from './one-line.ts';

const OPEN = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/** The bookmarks file that every browser reads: addresses, titles, days, tags and notes. */
export function bookmarksHtml(): Exporter {
  return textExporter({
    open: OPEN,
    page: ({ url, article, savedAt, tags, note }) => {
      const facts = {
        HREF: url,
        ADD_DATE: String(Math.floor(Date.parse(savedAt) / 1000)),
        // A comma parts two tags.
        TAGS: tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
      };
      const written = Object.entries(facts).filter(([, value]) => value !== '');
      const attributes = written.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
      const title = escapeHtml(oneLine(article.headline ?? url));
      return `<DT><A${attributes}>${title}</A>\n${note ? `<DD>${escapeHtml(note)}\n` : ''}`;
    },
    close: '</DL><p>\n',
  });
}
