import { forEachRun, type Piece, piecesOf } from '../figures/pieces.ts';
import type { Lexicon } from '../lexicon/read-lexicon.ts';
import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { DateMention } from '../types.ts';
import { askChrono } from './ask-chrono.ts';
import { dayOfIso, isoOf } from './calendar.ts';
import { MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from './date-words.ts';
import { readDistance } from './distances.ts';
import { readFeast } from './feasts.ts';
import { readMonth } from './months.ts';
import { readMidweek, readNearbyDay, readSeason, readTurn, readWeekday } from './relative.ts';
import type { FoundDate, Scan } from './scan.ts';
import { readCentury, readDigitsDate, readPartOfYear, readShortDecade } from './years.ts';

/** Reads the date that a word at piece `at` gives away; null when it is none after all. */
type Reader = (scan: Scan, at: number) => FoundDate | null;

/** Which word starts which reading. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Array.from(SEASONS.keys(), (word) => [word, readSeason] as const),
  ...Array.from(TIME_UNITS.keys(), (word) => [word, readDistance] as const),
  ...Array.from(WEEKDAYS.keys(), (word) => [word, readWeekday] as const),
  ...Array.from(MONTHS.keys(), (word) => [word, readMonth] as const),
  ...'last this next past previous coming recent'.split(' ').map((word) => [word, readTurn] as const),
  ...'today tonight yesterday tomorrow'.split(' ').map((word) => [word, readNearbyDay] as const),
  ['ago', askChrono],
  ['hence', askChrono],
  ['eve', readFeast],
  ['midweek', readMidweek],
  ['century', readCentury],
  ['quarter', readPartOfYear],
  ['half', readPartOfYear],
  ["'", readShortDecade],
]);

/** Finds the dates and periods of an article, each with its first and last day. Linear in the length of the text. */
export function findDates(source: Source, lexicon: Pick<Lexicon, 'dates' | 'figures'>): DateMention[] {
  const { text } = source;
  const mentions: DateMention[] = [];
  const today = source.published ? dayOfIso(source.published.date) : null;
  const telling = new Uint8Array(source.tokens.length);
  const scan: Scan = { vocabulary: lexicon.dates, text, pieces: [], today, floor: 0, previous: null };
  forEachRun(source, (first, last) => {
    if (!mayHoldDate(source, first, last, telling)) return;
    scan.pieces = piecesOf(source, first, last, lexicon.figures);
    scan.floor = 0;
    for (const found of datesIn(scan)) {
      const start = (scan.pieces[found.first] as Piece).start;
      const end = (scan.pieces[found.next - 1] as Piece).end;
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        from: isoOf(found.from),
        to: isoOf(found.to),
        certainty: found.certainty,
      });
    }
  });
  return mentions;
}

/** The dates of one run of text, in order and not overlapping. */
function datesIn(scan: Scan): FoundDate[] {
  const dates: FoundDate[] = [];
  const { pieces } = scan;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (at < scan.floor) continue;
    const read = piece.digit ? readDigitsDate : READERS.get(piece.lower);
    const found = read?.(scan, at);
    if (!found) continue;
    const before = dates.at(-1);
    if (before && continues(scan, before, found)) {
      dates[dates.length - 1] = { ...found, first: before.first };
    } else dates.push(found);
    scan.floor = found.next;
    scan.previous = found;
  }
  return dates;
}

/** "Thursday, July 5": a weekday and the date it falls on are one date. */
function continues(scan: Scan, before: FoundDate, found: FoundDate): boolean {
  if (before.next - before.first > 2 || found.from !== found.to) return false;
  if (!WEEKDAYS.has(scan.pieces[before.next - 1]?.lower ?? '')) return false;
  const gap = found.first - before.next;
  return gap === 0 || (gap === 1 && scan.pieces[before.next]?.lower === ',');
}

const NOTHING = 1;
const SOMETHING = 2;

/**
 * Cheap look at the tokens: is there a digit or a word that any reader waits for?
 * @param telling by spelling, NOTHING or SOMETHING once it has been looked at
 */
function mayHoldDate({ text, tokens }: Source, first: number, last: number, telling: Uint8Array): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (telling[token.spelling] === 0) telling[token.spelling] = tellsDate(text, token) ? SOMETHING : NOTHING;
    if (telling[token.spelling] === SOMETHING) return true;
  }
  return false;
}

function tellsDate(text: string, { start, end, lower }: Token): boolean {
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) return true;
  if (end - start < 3 || end - start >= 20) return false;
  return READERS.has(lower) || (end - start > 3 && lower.includes('-'));
}
