/** What a page's JSON-LD says about one thing, rebuilt field by field. */
export interface LinkedRecord {
  types: string[];
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  section: string | null;
  language: string | null;
  genre: string | null;
}

const MAX_OBJECTS = 2_000;
const MAX_STRING = 1_000;
const ENTITIES: Record<string, string> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
/** Where one record holds further records about the same page. */
const DESCEND = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Reads the records of all JSON-LD blocks, outermost first. Broken blocks are passed over. */
export function linkedRecords(blocks: string[]): LinkedRecord[] {
  const records: LinkedRecord[] = [];
  const queue: unknown[] = blocks.map(parse);
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      const types = strings(own(value, '@type')).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
      if (types.length > 0) records.push(recordOf(value, types));
      for (const key of DESCEND) queue.push(own(value, key));
    }
  }
  return records;
}

/** Some sites write raw line breaks inside strings, or comment marks around the block. */
function parse(block: string): unknown {
  const bare = block
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  for (const attempt of [bare, bare.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a page's own mistakes are not ours to report.
    }
  }
  return null;
}

function recordOf(value: object, types: string[]): LinkedRecord {
  const first = (key: string) => strings(own(value, key))[0] ?? null;
  return {
    types,
    headline: first('headline') ?? first('name'),
    authors: names(own(value, 'author')).concat(names(own(value, 'creator'))),
    publisher: names(own(value, 'publisher'))[0] ?? null,
    published: first('datePublished') ?? first('dateCreated') ?? first('uploadDate'),
    section: first('articleSection'),
    language: first('inLanguage') ?? names(own(value, 'inLanguage'))[0] ?? null,
    genre: first('genre'),
  };
}

/** Names of persons or organisations, given as strings or as objects. */
function names(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items.flatMap((item) => strings(isObject(item) ? own(item, 'name') : item));
}

function strings(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items
    .filter((item): item is string => typeof item === 'string')
    .map((item) => withoutEntities(item.slice(0, MAX_STRING)).trim())
    .filter((item) => item !== '');
}

/** JSON needs no HTML entities, yet many sites write them. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(quot|amp|apos|lt|gt|nbsp));/g, (_, code?: string, name?: string) =>
    code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name ?? ''] ?? ''),
  );
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
