import type { FoundPage } from './imported-page.ts';

/** RIS: `TAG  - value` a line, `ER` after each entry. Lines without a tag go on where the one before ended. */
export function readRis(text: string): FoundPage[] {
  const found: FoundPage[] = [];
  let entry = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'ER') {
      found.push(pageOf(entry));
      entry = new Map();
      last = null;
    } else if (tag) {
      last = entry.get(tag) ?? [];
      last.push(value);
      entry.set(tag, last);
    } else if (last && line.trim()) last.push(`${last.pop() ?? ''} ${line.trim()}`);
  }
  return found;
}

function pageOf(entry: ReadonlyMap<string, string[]>): FoundPage {
  const first = (...tags: string[]) => tags.flatMap((tag) => entry.get(tag) ?? []).find(Boolean);
  const [year = '', month, day] = first('DA', 'PY', 'Y1')?.split('/') ?? [];
  return {
    url: first('UR', 'L2'),
    title: first('TI', 'T1'),
    publisher: first('T2', 'JO', 'JF', 'PB'),
    byline: ['AU', 'A1'].flatMap((tag) => entry.get(tag) ?? []).join(', ') || null,
    published: month && day ? { date: `${year}-${month}-${day}`, certainty: 'stated' } : null,
    language: first('LA'),
    savedAt: first('Y2')?.split('/').filter(Boolean).join('-'),
    tags: entry.get('KW') ?? [],
    note: entry.get('N1')?.join('\n\n'),
  };
}
