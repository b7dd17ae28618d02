import Papa from 'papaparse';
import { ImportError } from './import-error.ts';
import type { FoundPage } from './imported-page.ts';
import { pythonList } from './python-list.ts';

type Column =
  | 'url'
  | 'title'
  | 'savedAt'
  | 'tags'
  | 'note'
  | 'highlights'
  | 'status'
  | 'progress'
  | 'folder'
  | 'favourite'
  | 'read'
  | 'archived'
  | 'published'
  | 'publisher'
  | 'byline'
  | 'language'
  | 'genre';

/** What services call their columns, in small letters. */
const NAMES: Record<string, Column> = {
  url: 'url',
  link: 'url',
  title: 'title',
  name: 'title',
  time_added: 'savedAt',
  timestamp: 'savedAt',
  created: 'savedAt',
  saved: 'savedAt',
  'saved date': 'savedAt',
  tags: 'tags',
  'document tags': 'tags',
  note: 'note',
  selection: 'note',
  'document note': 'note',
  highlights: 'highlights',
  status: 'status',
  location: 'status',
  'reading progress': 'progress',
  folder: 'folder',
  favorite: 'favourite',
  favourite: 'favourite',
  read: 'read',
  archived: 'archived',
  published: 'published',
  publisher: 'publisher',
  byline: 'byline',
  author: 'byline',
  language: 'language',
  genre: 'genre',
};

/** Folders that say what became of a page, not what it is about. */
const STATES = new Set(['unread', 'archive', 'starred', 'unsorted']);
/** Columns of services that part tags by `|`. */
const BARS = ['time_added', 'archived'];

/** A table with a column of addresses, as Pocket, Instapaper, Raindrop, Readwise Reader and we write it; null without. */
export function readCsv(text: string): FoundPage[] | null {
  const [head] = Papa.parse<string[]>(text, { preview: 1, skipEmptyLines: 'greedy' }).data;
  const names = head?.map((name) => name.trim().toLowerCase()) ?? [];
  const columns = names.map((name) => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined));
  if (!columns.includes('url') || names.length < 2) return null;
  const data = rowsOf(text, names.length);
  const bars = names.some((name) => BARS.includes(name));
  return data.slice(1).map((row) => {
    const cells: Partial<Record<Column, string>> = {};
    for (const [place, column] of columns.entries())
      if (column && !cells[column]) cells[column] = plain(row[place] ?? '');
    return pageOf(cells, bars ? '|' : ',');
  });
}

/** The rows of a table, its head among them. Throws an ImportError where some would be swallowed: better nothing than half. */
function rowsOf(text: string, columns: number): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  // Quotes that nobody doubled open no cell where every line is a row without them, and none is open at the end.
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', quoteChar: '\0' }).data;
  const isOpen = (cell: string) => /^"[^"]*$/.test(cell);
  if (lines.some(({ length }) => length !== columns) || lines.at(-1)?.some(isOpen))
    throw new ImportError('broken');
  return lines;
}

function pageOf(cells: Partial<Record<Column, string>>, separator: string): FoundPage {
  const { published, tags = '', folder = '', status = '', highlights, progress, ...rest } = cells;
  const state = [status, folder].map((word) => word.toLowerCase());
  // Services with an archive put there what was read.
  const done = state.includes('archive');
  const folders = STATES.has(folder.toLowerCase()) ? [] : folder.split('/');
  return {
    ...rest,
    url: cells.url ?? '',
    published: published ? { date: published, certainty: 'stated' } : null,
    opinion: cells.genre === 'opinion',
    tags: [...folders, ...tagsOf(tags, separator)],
    note: [cells.note, highlights].filter(Boolean).join('\n\n'),
    read: done || isTrue(cells.read) || Number(progress) >= 1,
    favourite: state.includes('starred') || isTrue(cells.favourite),
    archived: done || isTrue(cells.archived),
  };
}

/** `a|b`, `a, b` or a list in brackets. */
function tagsOf(words: string, separator: string): string[] {
  if (!words.startsWith('[') || !words.endsWith(']')) return words.split(separator);
  return listIn(words) ?? words.slice(1, -1).split(',');
}

/** A list as JSON has it, or as Python writes it: in single quotes, and in double ones what holds a single one. */
function listIn(words: string): string[] | null {
  try {
    const list: unknown = JSON.parse(words);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return pythonList(words);
  }
}

function isTrue(word: string | undefined): boolean {
  return word?.toLowerCase() === 'true';
}

/** Without the apostrophe that keeps spreadsheets from calculating. */
function plain(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
