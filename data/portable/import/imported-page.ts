import type { Article } from '../../../reading/types.ts';
import { pageKey } from '../../page-key.ts';
import type { FormerText, Highlight, PortablePage } from '../../types.ts';

/** What a file says of a text; nothing in it can be relied on. */
export interface FoundText {
  title?: unknown;
  publisher?: unknown;
  byline?: unknown;
  published?: { date: unknown; certainty: unknown } | null;
  language?: unknown;
  paragraphs?: unknown;
}

/** What a file says of a page. */
export interface FoundPage extends FoundText {
  url: unknown;
  opinion?: boolean;
  /** Any date; now where there is none. */
  savedAt?: unknown;
  takenAt?: unknown;
  highlights?: Partial<Record<keyof Highlight, unknown>>[];
  versions?: (FoundText & { taken: unknown })[];
  tags?: readonly unknown[];
  note?: unknown;
  read?: boolean;
  favourite?: boolean;
  archived?: boolean;
  deletedAt?: unknown;
}

/** The limits that the background holds requests to (see messages/schemas.ts). */
const LINE = 2_000;
const NOTE = 100_000;
const TAGS = 1_000;
const PARAGRAPHS = 50_000;
const TEXT = 2_000_000;
const VERSIONS = 100;
const HIGHLIGHTS = 1_000;
const HIGHLIGHT = 20_000;
const BESIDE = 200;

/** Rebuilds a page field by field, cut to what is allowed; null where it has no web address. */
export function importedPage(found: FoundPage, now: Date): PortablePage | null {
  const url = webAddress(found.url);
  if (!url) return null;
  const tags = (found.tags ?? []).map((tag) => stringOf(tag, LINE).trim()).filter(Boolean);
  const takenAt = instantOf(found.takenAt);
  const deletedAt = instantOf(found.deletedAt);
  const versions = versionsOf(found.versions ?? [], url);
  const highlights = (found.highlights ?? []).slice(0, HIGHLIGHTS).flatMap(highlightOf);
  return {
    url,
    article: articleOf(found, url),
    ...(takenAt && { takenAt }),
    ...(highlights.length > 0 && { highlights }),
    ...(versions.length > 0 && { versions }),
    genre: found.opinion ? 'opinion' : 'news',
    savedAt: instantOf(found.savedAt) ?? now.toISOString(),
    tags: [...new Set(tags)].slice(0, TAGS),
    note: stringOf(found.note, NOTE),
    read: found.read ?? false,
    favourite: found.favourite ?? false,
    archived: found.archived ?? false,
    ...(deletedAt && { deletedAt }),
  };
}

function articleOf(found: FoundText, url: string): Article {
  return {
    headline: lineOf(found.title),
    publisher: lineOf(found.publisher),
    byline: lineOf(found.byline),
    published: publishedOf(found.published),
    url,
    language: stringOf(found.language, 35) || null,
    paragraphs: paragraphsOf(found.paragraphs),
  };
}

/** Its words are what it is known by; where they stand can be found again. */
function highlightOf({
  exact,
  prefix,
  suffix,
  start,
  end,
  madeAt,
}: Partial<Record<keyof Highlight, unknown>>) {
  const made = instantOf(madeAt);
  if (!made || stringOf(exact, 1) === '') return [];
  const beside = { prefix: stringOf(prefix, BESIDE), suffix: stringOf(suffix, BESIDE) };
  const place = { start: placeOf(start), end: placeOf(end) };
  return [{ ...place, exact: stringOf(exact, HIGHLIGHT), ...beside, madeAt: made }];
}

function placeOf(value: unknown): number {
  return Number.isInteger(value) ? Math.min(Math.max(0, value as number), 2 * TEXT) : 0;
}

/** Former texts without a date say nothing that could be shown. */
function versionsOf(found: NonNullable<FoundPage['versions']>, url: string): FormerText[] {
  const versions = found.slice(-VERSIONS).flatMap((one) => {
    const taken = instantOf(one.taken);
    return taken ? [{ taken, article: articleOf(one, url) }] : [];
  });
  return versions.toSorted((a, b) => (a.taken < b.taken ? -1 : 1));
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
