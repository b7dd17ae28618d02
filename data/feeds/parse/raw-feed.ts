import { listAt, valueAt, wordsAt } from './at-path.ts';

/** A feed as it was written, whichever of the four formats it is in: addresses not resolved, texts with their markup. */
export interface RawFeed {
  title: string | null;
  site: string | null;
  language: string | null;
  /** What relative addresses are relative to, where the feed says so itself. */
  base: string | null;
  entries: RawEntry[];
}

export interface RawEntry {
  url: string | null;
  headline: string | null;
  byline: string | null;
  date: string | null;
  /** What calls itself the article, and what its summary; HTML. */
  content: string | null;
  summary: string | null;
}

const LINE = 2_000;
const TEXT = 500_000;

/** @param feed what the parser library made of the feed; whatever is not as it should be falls away */
export function rawFeed(feed: unknown, format: 'rss' | 'atom' | 'rdf' | 'json'): RawFeed {
  const entry = { rss: rssEntry, atom: atomEntry, rdf: rssEntry, json: jsonEntry }[format];
  return {
    title: wordsAt(feed, LINE, ['title', 'value'], ['title']),
    site: wordsAt(feed, LINE, ['link'], ['home_page_url']) ?? alternateLink(feed),
    language: wordsAt(feed, 35, ['language'], ['dc', 'languages', 0], ['xml', 'lang']),
    base: wordsAt(feed, LINE, ['xml', 'base']),
    entries: listAt(feed, [format === 'atom' ? 'entries' : 'items']).map(entry),
  };
}

function rssEntry(item: unknown): RawEntry {
  const permanent = valueAt(item, ['guid', 'isPermaLink']) !== false;
  return {
    url: wordsAt(item, LINE, ['link'], ...(permanent ? [['guid', 'value']] : []), ['rdf', 'about']),
    headline: wordsAt(item, LINE, ['title'], ['dc', 'titles', 0]),
    byline: wordsAt(item, LINE, ['dc', 'creators', 0], ['authors', 0, 'name'], ['authors', 0]),
    date: wordsAt(item, LINE, ['pubDate'], ['dc', 'dates', 0], ['dcterms', 'created', 0]),
    content: wordsAt(item, TEXT, ['content', 'encoded']),
    summary: wordsAt(item, TEXT, ['description'], ['dc', 'descriptions', 0]),
  };
}

function atomEntry(entry: unknown): RawEntry {
  return {
    url: alternateLink(entry),
    headline: wordsAt(entry, LINE, ['title', 'value'], ['title']),
    byline: wordsAt(entry, LINE, ['authors', 0, 'name']),
    date: wordsAt(entry, LINE, ['published'], ['updated']),
    content: wordsAt(entry, TEXT, ['content', 'value']),
    summary: wordsAt(entry, TEXT, ['summary', 'value'], ['summary']),
  };
}

function jsonEntry(item: unknown): RawEntry {
  return {
    url: wordsAt(item, LINE, ['url'], ['external_url'], ['id']),
    headline: wordsAt(item, LINE, ['title']),
    byline: wordsAt(item, LINE, ['authors', 0, 'name']),
    date: wordsAt(item, LINE, ['date_published'], ['date_modified']),
    content: wordsAt(item, TEXT, ['content_html'], ['content_text']),
    summary: wordsAt(item, TEXT, ['summary']),
  };
}

function alternateLink(holder: unknown): string | null {
  const links = listAt(holder, ['links']);
  const alternate = links.find((link) => (wordsAt(link, LINE, ['rel']) ?? 'alternate') === 'alternate');
  return wordsAt(alternate, LINE, ['href']);
}
