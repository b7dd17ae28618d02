import { parseFeed as parseFormat } from 'feedsmith';
import type { FeedEntry, ParsedFeed, ParseProblem } from '../types.ts';
import { entryDate } from './entry-date.ts';
import { type RawEntry, type RawFeed, rawFeed } from './raw-feed.ts';
import { rootOf } from './root-of.ts';
import { withoutLengths } from './without-lengths.ts';

/** The paragraphs of a piece of HTML, as text. */
export type ParagraphsOf = (html: string) => Promise<string[]>;

/** As many entries of a feed as are looked at, the first. */
const MOST_ENTRIES = 200;
/** UTF-16 units from which on a text is taken for the article, not for its summary. */
const WHOLE = 1_500;
const MOST_TEXT = 200_000;
const LINE = 500;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

/**
 * Reads RSS 2.0, RSS 1.0, Atom and JSON Feed. The library knows the formats; what it says is rebuilt field by field, as text,
 * with http addresses only. Entities are never expanded but for characters, and a document type of its own is refused.
 * @param url where the feed came from
 */
export async function parseFeed(
  text: string,
  url: string,
  paragraphsOf: ParagraphsOf,
): Promise<ParsedFeed | ParseProblem> {
  const root = rootOf(text);
  if (root === null || root === 'opml') return 'feedNotFeed';
  if (root === 'page') return 'feedIsPage';
  if (root === 'unsafe') return 'feedUnsafe';
  const raw = readFormat(text);
  if (typeof raw === 'string') return raw;
  const base = addressOf(raw.base, url) ?? url;
  const lineOf = async (words: string | null) => (await oneLine(words, paragraphsOf)).slice(0, LINE) || null;
  const entries: FeedEntry[] = [];
  for (const entry of raw.entries) {
    const address = addressOf(entry.url, base);
    if (!address) continue;
    const { paragraphs, whole } = await bodyOf(entry, paragraphsOf);
    const [headline, byline] = [await lineOf(entry.headline), await lineOf(entry.byline)];
    if (headline === null && paragraphs.length === 0) continue;
    entries.push({ url: address, headline, byline, published: entryDate(entry.date), paragraphs, whole });
  }
  return {
    title: await lineOf(raw.title),
    site: addressOf(raw.site, base),
    language: raw.language && LANGUAGE.test(raw.language) ? raw.language : null,
    entries,
  };
}

function readFormat(text: string): RawFeed | ParseProblem {
  try {
    const { format, feed } = parseFormat(withoutLengths(text), { maxItems: MOST_ENTRIES });
    return rawFeed(feed, format);
  } catch (error) {
    // Recognised by its name: its words are for whoever makes feeds.
    return error instanceof Error && error.name === 'DetectError' ? 'feedNotFeed' : 'feedDamaged';
  }
}

/** What is longer is the article; which of the two it calls itself says little. */
async function bodyOf({ content, summary }: RawEntry, paragraphsOf: ParagraphsOf) {
  const longer = (content ?? '').length >= (summary ?? '').length ? content : summary;
  const paragraphs: string[] = [];
  let size = 0;
  for (const paragraph of longer ? await paragraphsOf(longer) : []) {
    size += paragraph.length;
    if (size > MOST_TEXT) break;
    paragraphs.push(paragraph);
  }
  return { paragraphs, whole: size >= WHOLE };
}

/** Titles may hold markup, escaped once more or not. */
async function oneLine(words: string | null, paragraphsOf: ParagraphsOf): Promise<string> {
  if (!words) return '';
  const plain = /[<&]/.test(words) ? (await paragraphsOf(words)).join(' ') : words;
  return plain.replaceAll(/\s+/g, ' ').trim();
}

function addressOf(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
