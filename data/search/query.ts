import { folded } from './fold.ts';

const FIELDS = ['actor', 'from', 'tag'] as const;
/** What can be asked of a page as a whole, by the word before it. */
const STATES = {
  is: ['unread', 'read', 'favourite', 'archived', 'link'],
  has: ['conflict', 'highlight', 'note'],
} as const;

type Field = (typeof FIELDS)[number];
/** What pages can be narrowed to. */
export type FilterKind = Field | keyof typeof STATES;
export type State = (typeof STATES)[keyof typeof STATES][number];

/** Words that a page has to hold, one after the other; or, `without`, must not hold. */
export interface Term {
  /** Folded, never empty. */
  words: string;
  /** In quotes: the last word has to end where it ends. */
  whole: boolean;
  without: boolean;
  /** Where to look; null: everywhere. */
  field: Field | null;
}

/** What a reader asks of the collection. Everything in it has to hold. */
export interface Query {
  terms: Term[];
  states: { state: State; without: boolean }[];
  /** A day, month or year; pages of it or later do not match. */
  before: string | null;
  /** A day, month or year; pages from before it do not match. */
  after: string | null;
}

interface Token {
  without: boolean;
  /** What stood before a colon, in small letters. */
  key: string | null;
  value: string;
  quoted: boolean;
}

/**
 * Understands what was typed into the search field: words, "phrases", -without, actor: from: tag: before: after: is: has:.
 * Never fails: what is not understood is a plain word, and what is not finished yet says nothing.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], states: [], before: null, after: null };
  for (const token of tokensOf(typed)) if (!addSpecial(query, token)) addPlain(query, token);
  return query;
}

/** A part of what was typed that reads as if it narrowed the search, and does not. */
export interface NotUnderstood {
  part: string;
  /** What can stand there; null: a date. */
  instead: string[] | null;
}

/** What has to be said of a query; not of what is still being typed. */
export function notUnderstood(typed: string): NotUnderstood[] {
  return tokensOf(typed).flatMap(({ without, key, value }): NotUnderstood[] => {
    const part = `${without ? '-' : ''}${key}:${value}`;
    if (key === 'before' || key === 'after')
      return value !== '' && (without || !isDateSoFar(value)) ? [{ part, instead: null }] : [];
    if (key !== 'is' && key !== 'has') return [];
    const begun = STATES[key].some((state) => state.startsWith(value.toLowerCase()));
    return begun ? [] : [{ part, instead: STATES[key].map((state) => `${key}:${state}`) }];
  });
}

function addSpecial(query: Query, { without, key, value, quoted }: Token): boolean {
  if (key === null) return false;
  const field = FIELDS.find((name) => name === key);
  const words = folded(value);
  if (field) {
    if (words) query.terms.push({ words, whole: quoted, without, field });
    return true;
  }
  if (key === 'is' || key === 'has') {
    const state = STATES[key].find((name) => name === value.toLowerCase());
    if (state) query.states.push({ state, without });
    return state !== undefined || value === '';
  }
  if ((key === 'before' || key === 'after') && !without && (value === '' || isDate(value))) {
    if (value) query[key] = value;
    return true;
  }
  return false;
}

function addPlain(query: Query, { without, key, value, quoted }: Token): void {
  const words = folded(key === null ? value : `${key} ${value}`);
  if (words) query.terms.push({ words, whole: quoted, without, field: null });
}

/** A year, a month or a day of the calendar's form. */
function isDate(value: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value);
}

function isDateSoFar(value: string): boolean {
  return isDate(value) || /^\d{1,4}(?:-\d\d)?-?\d?$/.test(value);
}

/** What stands between spaces, quotes keeping words together; a quote that was not closed reaches to the end. */
function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < typed.length) {
    if (isSpace(typed, at)) {
      at++;
      continue;
    }
    const without = typed[at] === '-';
    if (without) at++;
    const start = at;
    while (at < typed.length && !isSpace(typed, at) && typed[at] !== '"' && typed[at] !== ':') at++;
    let key: string | null = null;
    let from = start;
    if (typed[at] === ':' && at > start) {
      key = typed.slice(start, at).toLowerCase();
      at++;
      from = at;
    }
    if (typed[at] === '"' && at === from) {
      const closing = typed.indexOf('"', at + 1);
      const end = closing === -1 ? typed.length : closing;
      tokens.push({ without, key, value: typed.slice(at + 1, end), quoted: true });
      at = end + 1;
      continue;
    }
    while (at < typed.length && !isSpace(typed, at) && typed[at] !== '"') at++;
    tokens.push({ without, key, value: typed.slice(from, at), quoted: false });
  }
  return tokens;
}

function isSpace(typed: string, at: number): boolean {
  return (typed[at] ?? '').trim() === '';
}

/** What a filter adds to a query. A name keeps its words together; it cannot hold a quote. */
export function filterFor(kind: FilterKind, value: string): string {
  return kind === 'is' || kind === 'has' ? `${kind}:${value}` : `${kind}:"${value.replaceAll('"', ' ')}"`;
}

/** The query with a filter in it that it had not, or without one that it had. */
export function toggled(typed: string, filter: string): string {
  const parts = ` ${typed.trim()} `;
  const place = parts.indexOf(` ${filter} `);
  if (place === -1) return `${typed.trim()} ${filter}`.trim();
  return `${parts.slice(0, place)} ${parts.slice(place + filter.length + 2)}`.trim();
}

/** Whether a filter is in the query. */
export function hasFilter(typed: string, filter: string): boolean {
  return ` ${typed.trim()} `.includes(` ${filter} `);
}
