import { plainMarkdown } from '../../data/portable/import/plain-markdown.ts';
import type { Article } from '../../reading/types.ts';
import { articleFrom } from '../article-input.ts';

const FENCE = '---';
/** What a field is called here, by what it is called there: our own export has other names for some. */
const FIELDS: Record<string, string> = {
  title: 'title',
  source: 'source',
  publisher: 'source',
  date: 'date',
  published: 'date',
  url: 'url',
  language: 'language',
};
/** Quoted as YAML or JSON do it. */
const QUOTED = /^(["'])(.*)\1$/;

/** The article in a Markdown file: fields between two lines of dashes, the first heading as headline, the rest as text. */
export function markdownArticle(content: string): Article {
  const lines = content.replace(/\r\n?/g, '\n').split('\n');
  const fields: Record<string, unknown> = { text: '' };
  let at = 0;
  if (lines[0] === FENCE) {
    for (at = 1; at < lines.length && lines[at] !== FENCE; at++) readField(lines[at] ?? '', fields);
    at++;
  }
  const { headline, paragraphs } = plainMarkdown(lines.slice(at).join('\n'));
  if (headline !== null) fields.title ??= headline;
  return { ...articleFrom(fields), paragraphs };
}

function readField(line: string, fields: Record<string, unknown>): void {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!Object.hasOwn(FIELDS, name)) return;
  fields[FIELDS[name] as string] = unquoted(line.slice(colon + 1).trim());
}

function unquoted(value: string): string {
  try {
    return value.startsWith('"') ? String(JSON.parse(value)) : value.replace(QUOTED, '$2');
  } catch {
    return value.replace(QUOTED, '$2');
  }
}
