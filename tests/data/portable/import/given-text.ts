import { ImportError, type ImportProblem } from '../../../../data/portable/import/import-error.ts';
import { readImport } from '../../../../data/portable/import/read-import.ts';
import { parseHtml } from '../parse-html.ts';

export const NOW = new Date('2025-06-03T10:00:00Z');

/** What is made of the text of a file. */
export const read = (text: string) => readImport(text, parseHtml, NOW);

/** What a reader sees of a page in lists. */
export const seen = (text: string) =>
  read(text).pages.map(({ url, article, savedAt, tags, note, read: isRead, favourite, archived }) => ({
    url,
    title: article.headline,
    savedAt,
    tags,
    note,
    flags: [isRead && 'read', favourite && 'favourite', archived && 'archived'].filter(Boolean).join(' '),
  }));

/** Why a text was refused; null where it was not. */
export function problemOf(text: string): ImportProblem | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
}
