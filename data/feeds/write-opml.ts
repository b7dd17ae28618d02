import { escapeHtml } from '../portable/export/escape-html.ts';
import type { StoredFeed } from './types.ts';

/** The list of feeds as readers of feeds exchange it: OPML 2.0. */
export function writeOpml(feeds: readonly Pick<StoredFeed, 'id' | 'title' | 'site'>[]): string {
  const lines = feeds.map(({ id, title, site }) => {
    const name = escapeHtml(title ?? new URL(id).host);
    const home = site ? ` htmlUrl="${escapeHtml(site)}"` : '';
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeHtml(id)}"${home}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Sidelight</title></head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
