import { paragraphsOf } from '../../../reading/article-text.ts';

/** Where escaped punctuation waits while marks are taken away: a private place of Unicode. */
const APART = 0xe000;

/** A Markdown text as headline (its first heading of the first order) and paragraphs, without what makes it look. */
export function plainMarkdown(content: string): { headline: string | null; paragraphs: string[] } {
  const body = content
    .replace(/\r\n?/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => hidden(sign))
    .split('\n');
  const heading = body.findIndex((line) => line.startsWith('# '));
  const [title] = heading >= 0 ? body.splice(heading, 1) : [];
  const blocks = body.map(plainLine).join('\n').split(/\n\n+/);
  return {
    headline: title ? shown(withoutMarks(title.slice(2))).trim() : null,
    paragraphs: paragraphsOf(blocks.map(oneLine).map(shown).filter(Boolean).join('\n\n')),
  };
}

function hidden(sign: string): string {
  return String.fromCharCode(APART + sign.charCodeAt(0));
}

function shown(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - APART));
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
