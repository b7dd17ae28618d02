import type { Article } from '../../reading/types.ts';
import type { SidelightDatabase } from '../database.ts';
import type { FormerText, SavedPage } from '../types.ts';

/** A page's former text as a file gives it, and its key in the database. */
type FormerTextOfPage = FormerText & { page: string };
type TextKey = [page: string, taken: string];

/** When the text that a page has now was taken. */
export function takenAt(page: Pick<SavedPage, 'savedAt' | 'takenAt'>): string {
  return page.takenAt ?? page.savedAt;
}

/**
 * Keeps the text that a page had before it gets another; to be called in the transaction that saves it.
 * Answers with the instant at which the text that it has from now on was taken.
 */
export async function keepFormerText(
  database: SidelightDatabase,
  before: SavedPage,
  article: Article,
  now: Date,
): Promise<string> {
  const had = before.article.paragraphs.length > 0;
  if (had && isSameText(before.article, article)) return takenAt(before);
  if (had) await database.versions.put({ page: before.id, taken: takenAt(before), article: before.article });
  return now.toISOString();
}

function isSameText(a: Article, b: Article): boolean {
  return a.headline === b.headline && a.paragraphs.join('\n\n') === b.paragraphs.join('\n\n');
}

/** When each of a page's former texts was taken, oldest first. */
export async function listFormerTexts(database: SidelightDatabase, page: string): Promise<string[]> {
  const keys = await database.versions.where('page').equals(page).primaryKeys();
  return keys.map(([, taken]) => taken).sort();
}

/** A page's former texts, oldest first. */
export async function formerTexts(database: SidelightDatabase, page: string): Promise<FormerText[]> {
  const found = await database.versions.where('page').equals(page).sortBy('taken');
  return found.map(({ taken, article }) => ({ taken, article }));
}

/** Adds former texts from a file, but for those that are there; answers with the keys of what was added. */
export async function addFormerTexts(
  { versions }: SidelightDatabase,
  texts: readonly FormerTextOfPage[],
): Promise<TextKey[]> {
  if (texts.length === 0) return [];
  const given = new Map(texts.map((text) => [JSON.stringify(keyOf(text)), text]));
  const candidates = [...given.values()];
  const there = await versions.bulkGet(candidates.map(keyOf));
  const added = candidates.filter((_, at) => there[at] === undefined);
  await versions.bulkPut(added);
  return added.map(keyOf);
}

function keyOf({ page, taken }: FormerTextOfPage): TextKey {
  return [page, taken];
}

/** Forgets the former texts of pages that are forgotten. */
export async function forgetFormerTexts(
  database: SidelightDatabase,
  pages: readonly string[],
): Promise<void> {
  await database.versions.where('page').anyOf(pages).delete();
}
