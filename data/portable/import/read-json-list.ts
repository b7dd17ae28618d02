import type { FoundPage } from './imported-page.ts';
import { listOf, recordOf } from './record-of.ts';

/** What Omnivore wrote: title, url, labels, savedAt, state. */
export function readOmnivore(list: readonly unknown[]): FoundPage[] {
  return list.map(recordOf).map((item) => {
    const archived = typeof item.state === 'string' && item.state.toLowerCase() === 'archived';
    return {
      url: item.url,
      title: item.title,
      byline: item.author,
      published: { date: item.publishedAt, certainty: 'stated' },
      savedAt: item.savedAt,
      tags: listOf(item.labels).map((label) => recordOf(label).name ?? label),
      archived,
      // Its archive was where what had been read went.
      read: archived || (typeof item.readingProgress === 'number' && item.readingProgress >= 100),
    };
  });
}

/** Bibliography data (CSL-JSON). */
export function readCsl(list: readonly unknown[]): FoundPage[] {
  return list.map(recordOf).map((item) => ({
    url: item.URL,
    title: item.title,
    publisher: item['container-title'] ?? item.publisher,
    byline: namesOf(item.author),
    published: { date: dayOf(item.issued), certainty: 'stated' },
    language: item.language,
    savedAt: dayOf(item.accessed),
    tags: typeof item.keyword === 'string' ? item.keyword.split(/[,;]/) : [],
    note: item.note,
  }));
}

function namesOf(authors: unknown): string | null {
  if (!Array.isArray(authors)) return null;
  const names = authors.slice(0, 100).map((author) => {
    const { literal, given, family } = recordOf(author);
    return [literal, given, family].filter((part) => typeof part === 'string').join(' ');
  });
  return names.filter(Boolean).join(', ') || null;
}

/** A day of the calendar; null where less than a day is known. */
function dayOf(value: unknown): string | null {
  const { 'date-parts': parts, raw } = recordOf(value);
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (!Array.isArray(first) || first.length < 3) return typeof raw === 'string' ? raw : null;
  const [year, month, day] = first.map((part) => String(Number(part)));
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
