import type { FoundPage } from './imported-page.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { recordOf } from './record-of.ts';

type Field =
  | 'url'
  | 'title'
  | 'byline'
  | 'publisher'
  | 'published'
  | 'savedAt'
  | 'language'
  | 'tags'
  | 'note';

/** What programs call their fields, in small letters: ours, Obsidian's clipper, Omnivore's and Readwise's. */
const NAMES: Record<string, Field> = {
  url: 'url',
  source: 'url',
  link: 'url',
  original_url: 'url',
  title: 'title',
  author: 'byline',
  publisher: 'publisher',
  site: 'publisher',
  published: 'published',
  date_published: 'published',
  date: 'published',
  saved: 'savedAt',
  date_saved: 'savedAt',
  created: 'savedAt',
  language: 'language',
  lang: 'language',
  tags: 'tags',
  labels: 'tags',
  keywords: 'tags',
  note: 'note',
};

/** A front matter larger than this is none. */
const LONGEST_HEAD = 100_000;

/** A Markdown file, with the YAML before it where there is some. @param parseYaml throws where it is none */
export function readMarkdown(content: string, parseYaml: (yaml: string) => unknown): FoundPage {
  const text = content.replace(/\r\n?/g, '\n');
  const { head, body } = parted(text);
  const fields = head === null ? {} : fieldsIn(head, parseYaml);
  const { headline, paragraphs } = plainMarkdown(
    head !== null && Object.keys(fields).length === 0 ? text : body,
  );
  const known: Partial<Record<Field, unknown>> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
    if (field && known[field] === undefined) known[field] = value;
  }
  const flag = (...names: string[]) => names.some((name) => fields[name] === true);
  return {
    url: known.url,
    title: words(known.title) ?? headline,
    byline: words(known.byline),
    publisher: words(known.publisher),
    published: { date: dayOf(known.published), certainty: 'stated' },
    savedAt: dayOf(known.savedAt),
    language: known.language,
    tags: tagsOf(known.tags),
    note: known.note,
    paragraphs,
    opinion: fields.genre === 'opinion',
    read: flag('read'),
    favourite: flag('favourite', 'favorite', 'starred'),
    archived: flag('archived'),
  };
}

function parted(text: string): { head: string | null; body: string } {
  const end = text.startsWith('---\n') ? text.slice(0, LONGEST_HEAD).indexOf('\n---', 3) : -1;
  if (end < 0) return { head: null, body: text };
  const line = text.indexOf('\n', end + 1);
  return { head: text.slice(4, end + 1), body: line < 0 ? '' : text.slice(line + 1) };
}

function fieldsIn(head: string, parseYaml: (yaml: string) => unknown): Record<string, unknown> {
  try {
    return recordOf(parseYaml(head));
  } catch {
    return {};
  }
}

/** A name, or several. */
function words(value: unknown): string | null {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ') || null;
  return typeof value === 'string' ? value.replace(/^\[\[|\]\]$/g, '') || null : null;
}

/** YAML may have made a date of it. */
function dayOf(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
}

function tagsOf(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.map((tag) => (typeof tag === 'string' ? tag.trim().replace(/^#/, '') : tag));
}
