import { isDateOrPrefix } from '../corpus/iso-date.ts';
import {
  isObject,
  list,
  nullable,
  object,
  oneOf,
  type Schema,
  text,
  textLike,
  whole,
} from '../corpus/schema.ts';
import { dayOrInstant, language } from '../corpus/text-fields.ts';
import { PackError } from './pack-error.ts';

const FORMAT = 'sidelight-pack';
/** Grows when an older reader could not read the file. */
const VERSION = 1;

export interface PackCounts {
  articles: number;
  actors: number;
  events: number;
  figures: number;
}

/** What follows from a pack's articles; its reader works it out again and compares. */
export interface PackFacts {
  counts: PackCounts;
  /** First and last day of publication; null where no article has one. */
  from: string | null;
  to: string | null;
  /** Language tags of its articles, in order of the alphabet. */
  languages: string[];
  /** SHA-256 over its lines, one after another, as 64 hexadecimal digits; also the pack's identity. */
  checksum: string;
}

/** What whoever made the pack says of it. */
export interface PackAbout {
  name: string;
  publisher: string | null;
  licence: string | null;
  /** ISO instant. */
  made: string;
}

/** The first line of a pack. */
export interface PackHeader extends PackAbout, PackFacts {
  format: typeof FORMAT;
  version: number;
}

const MOST = 1_000_000_000;
const count = whole(0, MOST);
const line = nullable(text(300));
const day = nullable(textLike('a day such as 2025-04-05', isDay));

/** Exactly the fields of a header. */
export const packHeaderSchema: Schema<PackHeader> = object<PackHeader>({
  format: oneOf({ [FORMAT]: true }),
  version: whole(VERSION, VERSION),
  name: text(200, 1),
  publisher: line,
  licence: line,
  made: dayOrInstant,
  counts: object<PackCounts>({ articles: count, actors: count, events: count, figures: count }),
  from: day,
  to: day,
  languages: list(language, 1_000),
  checksum: textLike('64 hexadecimal digits', (value) => /^[\da-f]{64}$/.test(value)),
});

export function packHeader(about: PackAbout, facts: PackFacts): PackHeader {
  return { format: FORMAT, version: VERSION, ...about, ...facts };
}

/** Rebuilds a header from a pack's first line. */
export function packHeaderFrom(value: unknown): PackHeader {
  if (!isObject(value) || !Object.hasOwn(value, 'format') || value.format !== FORMAT)
    throw new PackError('packNotPack', `the first line is no header with "format": "${FORMAT}"`);
  if (Number.isInteger(value.version) && Number(value.version) > VERSION)
    throw new PackError('packTooNew', `this version of Sidelight reads version ${VERSION}`, [
      Number(value.version),
    ]);
  let problem = '';
  const header = packHeaderSchema(value, '', (path, what) => {
    problem ||= `${path} ${what}`;
  });
  if (!header) throw new PackError('packBadHeader', problem);
  return header;
}

function isDay(value: string): boolean {
  return value.length === '2025-04-05'.length && isDateOrPrefix(value);
}
