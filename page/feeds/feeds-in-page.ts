/** A feed that a page tells of in its head. */
export interface PageFeed {
  url: string;
  title: string | null;
}

/**
 * The feeds of a page by its own word: RSS, Atom and JSON Feed, at most twenty. Stands by itself, needing nothing from
 * around it, so that it can be run inside a tab. It only makes proposals: the reader sees each address before anything is asked of it.
 * @param page the document; without it the one it is run in
 * @param address what addresses are relative to; without it the document's own
 */
export function feedsInPage(page: Document = document, address: string = location.href): PageFeed[] {
  const types = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)|text\/rss\+xml)\s*(?:;|$)/i;
  const found = new Map<string, PageFeed>();
  for (const link of page.querySelectorAll('link[rel~="alternate" i][href]')) {
    if (!types.test(link.getAttribute('type') ?? '')) continue;
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, address)) continue;
    const url = new URL(href, address);
    url.hash = '';
    if (!/^https?:$/.test(url.protocol) || url.href.length > 2_000 || found.has(url.href)) continue;
    const title = link.getAttribute('title')?.trim().slice(0, 200) || null;
    found.set(url.href, { url: url.href, title });
    if (found.size === 20) break;
  }
  return [...found.values()];
}
