import { paragraphsOf } from '../../reading/article-text.ts';
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
  const body = lines.slice(at);
  const heading = body.findIndex((line) => line.startsWith('# '));
  if (heading >= 0) {
    fields.title ??= withoutMarks(body[heading]?.slice(2) ?? '');
    body.splice(heading, 1);
  }
  const blocks = body.map(plainLine).join('\n').split(/\n\n+/);
  const article = articleFrom(fields);
  return { ...article, paragraphs: paragraphsOf(blocks.map(oneLine).filter(Boolean).join('\n\n')) };
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

/** A line without what makes it a heading, a quotation or an item; each of these is a paragraph of its own. */
function plainLine(line: string): string {
  const mark = /^ {0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])(?: |$)/.exec(line)?.[0];
  return withoutMarks(mark ? `\n${line.slice(mark.length)}` : line);
}

/** Links and pictures give their words; stars, underscores and backticks around words fall away. */
function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/(?<![\w*])(\*{1,3}|_{1,3}|`)(?=\S)([^*_`]{1,500})\1(?!\w)/g, '$2');
}

function oneLine(block: string): string {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
