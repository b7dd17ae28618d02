import { pageKey } from '../../page-key.ts';
import type { PortablePage } from '../../types.ts';

/** What a file says of a page; nothing in it can be relied on. */
export interface FoundPage {
  url: unknown;
  title?: unknown;
  publisher?: unknown;
  byline?: unknown;
  published?: { date: unknown; certainty: unknown } | null;
  language?: unknown;
  paragraphs?: unknown;
  opinion?: boolean;
  /** Any date; now where there is none. */
  savedAt?: unknown;
  tags?: readonly unknown[];
  note?: unknown;
  read?: boolean;
  favourite?: boolean;
  archived?: boolean;
}

/** The limits that the background holds requests to (see messages/schemas.ts). */
const LINE = 2_000;
const NOTE = 100_000;
const TAGS = 1_000;
const PARAGRAPHS = 50_000;
const TEXT = 2_000_000;

/** Rebuilds a page field by field, cut to what is allowed; null where it has no web address. */
export function importedPage(found: FoundPage, now: Date): PortablePage | null {
  const url = webAddress(found.url);
  if (!url) return null;
  const tags = (found.tags ?? []).map((tag) => stringOf(tag, LINE).trim()).filter(Boolean);
  return {
    url,
    article: {
      headline: lineOf(found.title),
      publisher: lineOf(found.publisher),
      byline: lineOf(found.byline),
      published: publishedOf(found.published),
      url,
      language: stringOf(found.language, 35) || null,
      paragraphs: paragraphsOf(found.paragraphs),
    },
    genre: found.opinion ? 'opinion' : 'news',
    savedAt: instantOf(found.savedAt) ?? now.toISOString(),
    tags: [...new Set(tags)].slice(0, TAGS),
    note: stringOf(found.note, NOTE),
    read: found.read ?? false,
    favourite: found.favourite ?? false,
    archived: found.archived ?? false,
  };
}

function webAddress(value: unknown): string | null {
  const address = stringOf(value, LINE + 1).trim();
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = pageKey(address);
  return url.length > LINE ? null : url;
}

function stringOf(value: unknown, limit: number): string {
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

function lineOf(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, LINE) : null;
}

function publishedOf(value: FoundPage['published']): PortablePage['article']['published'] {
  const date = stringOf(value?.date, 40);
  if (!/^\d{4}-\d\d-\d\d/.test(date)) return null;
  return { date, certainty: value?.certainty === 'inferred' ? 'inferred' : 'stated' };
}

function paragraphsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const paragraphs: string[] = [];
  let room = TEXT;
  for (const one of value.slice(0, PARAGRAPHS)) {
    const paragraph = stringOf(one, room);
    room -= paragraph.length;
    if (typeof one === 'string') paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** Services count from 1970 in seconds, thousandths or millionths; which, the size tells. */
const MILLISECONDS = 100_000_000_000;
const MICROSECONDS = 100_000_000_000_000;

/** Any date of a file as an ISO instant. */
function instantOf(value: unknown): string | null {
  const words = typeof value === 'number' ? String(value) : stringOf(value, 60).trim();
  if (words === '') return null;
  const date = new Date(/^\d{5,17}$/.test(words) ? sinceEpoch(Number(words)) : words);
  const year = date.getUTCFullYear();
  return year >= 1970 && year < 10_000 ? date.toISOString() : null;
}

function sinceEpoch(count: number): number {
  if (count >= MICROSECONDS) return count / 1000;
  return count >= MILLISECONDS ? count : count * 1000;
}
