import { plainMarkdown } from '../../data/portable/import/plain-markdown.ts';
import type { Article } from '../../reading/types.ts';
import { articleFrom } from '../article-input.ts';

const FENCE = '---';
const FIELDS = new Set(['title', 'source', 'date', 'url', 'language']);

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
  if (!FIELDS.has(name)) return;
  fields[name] = line
    .slice(colon + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}
