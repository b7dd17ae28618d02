import type { SidelightDatabase } from './database.ts';
import type { SavedPage } from './types.ts';

/** Whether a record has what every view of a page builds on: one that a fault of the disk has spoiled may not. */
export function isReadable(page: unknown): page is SavedPage {
  if (!isObject(page) || !isObject(page.article) || !isObject(page.reading)) return false;
  const { paragraphs } = page.article;
  const texts = [page.id, page.url, page.savedAt, page.note];
  return (
    texts.every(isText) &&
    isList(paragraphs) &&
    paragraphs.every(isText) &&
    isList(page.tags) &&
    page.tags.every(isText) &&
    isList(page.reading.actors) &&
    page.reading.actors.every((actor) => isObject(actor) && isText(actor.name) && isList(actor.mentions))
  );
}

/** What is kept and cannot be read, as JSON, so that it can be taken along: it stays where it is and out of every list. */
export async function damagedPages({ saved }: SidelightDatabase): Promise<string[]> {
  const damaged: string[] = [];
  await saved.each((page) => {
    if (!isReadable(page)) damaged.push(JSON.stringify(page));
  });
  return damaged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
