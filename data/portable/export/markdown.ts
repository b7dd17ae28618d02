import type { PortablePage } from '../../types.ts';

/** A page as a Markdown file: its facts as YAML front matter, then the text. */
export function markdown(page: PortablePage): string {
  const { url, article, genre, savedAt, tags, note, highlights = [], ...flags } = page;
  const { headline, publisher, byline, published, language, paragraphs } = article;
  const facts: [string, string | string[] | boolean | null][] = [
    ['title', headline],
    ['url', url],
    ['publisher', publisher],
    ['author', byline],
    ['published', published?.date ?? null],
    ['saved', savedAt],
    ['language', language],
    ['genre', genre],
    ['read', flags.read],
    ['favourite', flags.favourite],
    ['archived', flags.archived],
    // Obsidian knows no tag with a space in it.
    ['tags', tags.map((tag) => tag.split(/\s+/).join('-'))],
    ['note', note || null],
  ];
  const lines = facts.map(([name, value]) => (value === null ? '' : `${name}: ${yaml(value)}\n`));
  const body = [
    ...(headline ? [`# ${escaped(headline)}`] : []),
    ...highlights.map(({ exact }) => quotation(exact)),
    ...paragraphs.map(paragraph),
  ];
  return `---\n${lines.join('')}---\n\n${body.join('\n\n')}\n`;
}

/** JSON is YAML, but for characters that YAML wants spelt. */
function yaml(value: string | string[] | boolean): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What would begin a list or a rule at the start of a line. */
const LINE_START = /^(\s*)([-+]|\d{1,9}(?=[.)]))/;

function paragraph(text: string): string {
  return escaped(text)
    .split('\n')
    .map((line) => line.trim().replace(LINE_START, (_, space, mark) => space + startEscaped(mark)))
    .filter(Boolean)
    .join('\n');
}

/** What the reader highlighted stands before the text. */
function quotation(text: string): string {
  return paragraph(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function startEscaped(mark: string): string {
  return mark === '-' || mark === '+' ? `\\${mark}` : `${mark}\\`;
}

/** What Markdown, or Obsidian beyond it, would take for more than a character. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#$~|]|[=%]{2,}/g, (marks) =>
    [...marks].map((mark) => `\\${mark}`).join(''),
  );
}
