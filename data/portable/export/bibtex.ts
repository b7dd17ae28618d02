import { citeKeys } from './cite-key.ts';
import { dateParts } from './date-parts.ts';
import { type Exporter, textExporter } from './exporter.ts';
import { oneLine } from './one-line.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // A brace counts even behind a backslash: one without its fellow would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Entries for LaTeX, in UTF-8; titles and names stand in double braces and are left as they are written. */
export function bibtex(): Exporter {
  const key = citeKeys();
  return textExporter({
    page: (page) => {
      const { headline, publisher, byline, published, language } = page.article;
      const [year, month] = dateParts(published?.date ?? '');
      const fields: [string, string | null | undefined][] = [
        ['title', whole(headline ?? page.url)],
        ['author', byline && whole(byline)],
        ['journal', publisher && braced(publisher)],
        ['year', year && braced(year)],
        ['month', month && MONTHS[Number(month) - 1]],
        ['url', `{${verbatim(page.url)}}`],
        ['urldate', braced(dateParts(page.savedAt).join('-'))],
        ['language', language && braced(language)],
        ['keywords', page.tags.length > 0 ? braced(page.tags.join(', ')) : null],
        ['note', page.note && braced(page.note)],
      ];
      const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
      return `@article{${key(page)},\n${lines.join(',\n')}\n}\n`;
    },
    between: '\n',
  });
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^]|[#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

function whole(text: string): string {
  return `{{${escaped(text)}}}`;
}

/** An address is taken as it stands, so what would end it is spelt in per cent. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent);
}
