import { dateParts } from './date-parts.ts';
import { type Exporter, textExporter } from './exporter.ts';
import { oneLine } from './one-line.ts';

/** The line format of reference managers: `TAG  - value`, one value a line. */
export function ris(): Exporter {
  return textExporter({
    page: ({ url, article, savedAt, tags, note }) => {
      const { headline, publisher, byline, published, language } = article;
      const day = dateParts(published?.date ?? '');
      const values: [string, string | null | undefined][] = [
        ['TI', headline ?? url],
        ['AU', byline],
        ['T2', publisher],
        ['PY', day[0]],
        ['DA', day.join('/')],
        ['UR', url],
        ['Y2', dateParts(savedAt).join('/')],
        ['LA', language],
        ...tags.map((tag): [string, string] => ['KW', tag]),
        ['N1', note],
      ];
      const lines = values.filter(([, value]) => value).map(([tag, value]) => line(tag, value ?? ''));
      return `${line('TY', 'NEWS')}${lines.join('')}${line('ER', '')}\r\n`;
    },
  });
}

function line(tag: string, value: string): string {
  return `${tag}  - ${oneLine(value)}\r\n`;
}
