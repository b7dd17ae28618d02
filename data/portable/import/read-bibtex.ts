import type { Creator, Entry, parse } from '@retorquere/bibtex-parser';
import type { FoundPage } from './imported-page.ts';

/** Entries handed to the parser at once: it takes about a millisecond for each. */
const ENTRIES = 20;

/** Whether a text begins as a file of BibTeX may: with an entry, or comments before it. */
export function isBibtex(text: string): boolean {
  return /^(?:\s*%[^\n]*\n)*\s*@[a-z]{3,30}\s*[{(]/i.test(text.slice(0, 10_000));
}

/**
 * BibTeX and BibLaTeX. Entries are told apart by the `@` at the start of a line, and read a few at a time;
 * abbreviations (`@string`) go before each of them. What cannot be read is left out by the parser.
 * @param rest gives the browser its turn
 */
export async function readBibtex(
  content: string,
  parser: typeof parse,
  rest: () => Promise<void>,
): Promise<FoundPage[]> {
  const parts = apart(content).split(/^(?=[ \t]*@)/m);
  const strings = parts.filter((part) => /^\s*@string/i.test(part)).join('');
  const entries = parts.filter((part) => /^\s*@(?!string|comment|preamble)/i.test(part));
  const found: FoundPage[] = [];
  for (let at = 0; at < entries.length; at += ENTRIES) {
    const some = entries.slice(at, at + ENTRIES);
    const read = parser(strings + some.join('\n'), { sentenceCase: false, unsupported: 'ignore' }).entries;
    found.push(
      ...read.map((entry) => composed(pageOf(entry))),
      ...Array.from({ length: Math.max(0, some.length - read.length) }, nothing),
    );
    await rest();
  }
  return found;
}

/** An entry that could not be read is counted among those left out. */
function nothing(): FoundPage {
  return { url: null };
}

function pageOf({ fields }: Entry): FoundPage {
  const { author, editor, keywords, publisher, organization } = fields;
  const [bearer] = [publisher, organization].flat();
  return {
    url: fields.url ?? addressIn(fields.howpublished) ?? (fields.doi && `https://doi.org/${fields.doi}`),
    title: fields.title,
    byline: namesOf(author ?? editor),
    publisher: fields.journal ?? fields.journaltitle ?? bearer,
    published: { date: dayOf(fields), certainty: 'stated' },
    language: fields.language ?? fields.langid,
    savedAt: fields.urldate,
    tags: Array.isArray(keywords) ? keywords : [],
    note: fields.note ?? fields.annotation,
  };
}

/** Before `url` was a field, addresses stood in `howpublished`. */
function addressIn(words: string | undefined): string | undefined {
  return /https?:\/\/[^\s{}"<>]{1,2000}/.exec(words ?? '')?.[0];
}

function namesOf(creators: Creator[] | undefined): string | null {
  const names = (creators ?? []).slice(0, 100).map(({ name, firstName, prefix, lastName, suffix }) => {
    return name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' ');
  });
  return names.filter(Boolean).join(', ') || null;
}

/** `date` of BibLaTeX, or year, month and day; null where less than a day is known. */
function dayOf({ date, year, month, day }: Entry['fields']): string | null {
  if (date) return date;
  const number = Number(month);
  return year && number >= 1 && day
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

function composed(page: FoundPage): FoundPage {
  const word = (value: unknown) => (typeof value === 'string' ? plain(value) : value);
  const { url, title, byline, publisher, note, tags = [] } = page;
  return {
    ...page,
    url: word(url),
    title: word(title),
    byline: word(byline),
    publisher: word(publisher),
    note: word(note),
    tags: tags.map(word),
  };
}

/** The parser writes HTML. What was a sign before is kept apart from what it makes, in a private place of Unicode. */
function apart(content: string): string {
  return content.replace(/</g, '\ue001').replace(/>/g, '\ue002');
}

/** Without the parser's markup; letters with their accents as one sign, as they are typed. */
function plain(words: string): string {
  return words
    .replace(/<p>/g, '\n\n')
    .replace(/<[^<>]{0,2100}>/g, '')
    .replace(/\ue001/g, '<')
    .replace(/\ue002/g, '>')
    .normalize('NFC')
    .trim();
}
