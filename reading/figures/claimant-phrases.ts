import { MONTHS, WEEKDAYS } from '../dates/date-words.ts';
import { MARKS } from './marks.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { DOCUMENT, hasSense, ISSUED } from './senses.ts';
import { commaBeforeAside, nounBefore } from './subject-asides.ts';
import { has, LEADER } from './traits.ts';
import { BEFORE_SPEECH, is, SPEECH_VERB, SUBJECT_STOP } from './word-classes.ts';

/** Pieces `first` up to `next`. */
export interface PieceSpan {
  first: number;
  next: number;
}

const LONGEST_SUBJECT = 24;
/** Most appositions looked through between a subject and its verb. */
const MOST_SEGMENTS = 4;

/** Speech verbs that are nouns as well: "a UN report". */
const NOUNS = new Set('report reports estimate estimates claim claims'.split(' '));

/** The noun phrase that begins at `first`: up to a mark, a verb or a relative. */
export function phraseAfter(pieces: Piece[], first: number): PieceSpan {
  let next = first;
  while (next < Math.min(pieces.length, first + LONGEST_SUBJECT)) {
    const piece = pieces[next] as Piece;
    const { lower, capital } = piece;
    if (MARKS.has(lower) || is(piece, SUBJECT_STOP) || WEEKDAYS.has(lower)) break;
    if (is(piece, SPEECH_VERB) && !NOUNS.has(lower)) break;
    // "By the commission and at 31 by observers", "a draft seen by AFP".
    if (lower === 'and' && /^(?:at|by|in|on|to)$/.test(lowerOf(pieces, next + 1))) break;
    if (hasSense(piece, ISSUED) && next > first) break;
    if (
      /^(?:on|during|about|from|has|have|had|to|by|with|adding|in)$/.test(lower) &&
      next > first &&
      !isAuthored(pieces, next)
    )
      break;
    if (
      piece.entry.verb !== null &&
      !NOUNS.has(lower) &&
      !capital &&
      next > first &&
      !/^(?:the|a|an|of|'s)$/.test(lowerOf(pieces, next - 1))
    )
      break;
    if (
      lower === 'at' &&
      /^(?:about|around|nearly|more|between|some|least|up|\$|€|£)$/.test(lowerOf(pieces, next + 1))
    )
      break;
    if (lower === 'at' && pieces[next + 1]?.digit) break;
    next++;
  }
  return { first, next };
}

/** "Figures from the ministry", "a report by the union": whose they are. */
function isAuthored(pieces: Piece[], at: number): boolean {
  if (!/^(?:from|by)$/.test(lowerOf(pieces, at))) return false;
  const author = lowerOf(pieces, at + 1) === 'the' ? at + 2 : at + 1;
  if (
    !pieces[author]?.capital ||
    WEEKDAYS.has(lowerOf(pieces, author)) ||
    MONTHS.has(lowerOf(pieces, author))
  )
    return false;
  return hasSense(pieces[at - 1], DOCUMENT);
}

/** He, she, it or they: a claimant named before. */
export function isPronoun(word: string): boolean {
  return /^(?:he|she|they|it)$/.test(word);
}

const POSSESSIVES = new Set(`i we you his her its their our my the a an some all no 's`.split(' '));

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !/^(?:family|ally|assembly|supply|reply|monopoly)$/.test(word);
}

export function startsNumber(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.digit || (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 2));
}

/** The subject that ends before the speech verb at `at`; with its appositions looked through. */
export function subjectBefore(pieces: Piece[], at: number): { who: PieceSpan; pronoun: boolean } | null {
  let end = at;
  while (
    end > 0 &&
    (is(pieces[end - 1], BEFORE_SPEECH) || isAdverb(lowerOf(pieces, end - 1))) &&
    !pieces[end - 1]?.capital
  )
    end--;
  const segments: PieceSpan[] = [];
  let closing = lowerOf(pieces, end - 1) === ',';
  if (closing) end--;
  else end = nounBefore(pieces, end);
  do {
    const segment = segmentBefore(pieces, end);
    // "The agency, which employs thousands, said": a relative clause is stepped over.
    const aside = closing ? commaBeforeAside(pieces, end) : -1;
    if (aside > 0) {
      end = aside;
      continue;
    }
    if (segment.next <= segment.first) break;
    segments.unshift(segment);
    const comma = segment.first - 1;
    closing = closing && lowerOf(pieces, comma) === ',' && segments.length < MOST_SEGMENTS;
    end = comma;
  } while (closing);
  const who = segments.find((segment) => isName(pieces, segment) || isCalled(pieces, segment)) ?? segments[0];
  if (!who) return null;
  if (who.next - who.first === 1 && POSSESSIVES.has(lowerOf(pieces, who.first))) return null;
  const pronoun = who.next - who.first === 1 && isPronoun(lowerOf(pieces, who.first));
  return { who, pronoun };
}

function segmentBefore(pieces: Piece[], end: number): PieceSpan {
  let first = end;
  while (first > Math.max(0, end - LONGEST_SUBJECT)) {
    const piece = pieces[first - 1] as Piece;
    const { lower, capital } = piece;
    if (MARKS.has(lower) || is(piece, SUBJECT_STOP)) break;
    if (is(piece, SPEECH_VERB) && !capital && !NOUNS.has(lower)) break;
    // The last word of a subject and the first behind a comma are nouns: "the air force said", ", fire chief Ost said".
    const noun = first === end || lowerOf(pieces, first - 2) === ',';
    if (!(noun && piece.entry.verb === lower) && isClauseVerb(pieces, first - 1)) break;
    first--;
  }
  return trimmed(pieces, first, end);
}

function isClauseVerb(pieces: Piece[], at: number): boolean {
  const { lower, capital, entry } = pieces[at] as Piece;
  if (capital || entry.verb === null || lower.endsWith('s')) return false;
  // "Sources close to the company".
  if (lower === 'close' && lowerOf(pieces, at + 1) === 'to') return false;
  const before = lowerOf(pieces, at - 1);
  return (
    !/^(?:the|a|an|of|its|their|his|her|this|local|state|for|'s)$/.test(before) &&
    !/(?:al|ic|ian|ish|ese)$/.test(before)
  );
}

/** Leaves conjunctions, adverbs and a leading "On Monday" off a subject; a number before "and" belongs to another clause. */
function trimmed(pieces: Piece[], from: number, next: number): PieceSpan {
  let first = from;
  for (let i = from; i < next; i++)
    if (
      lowerOf(pieces, i) === 'and' &&
      pieces.slice(from, i).some((piece) => piece.digit || WEEKDAYS.has(piece.lower))
    )
      first = i + 1;
  for (let turn = 0; turn < 3 && first < next; turn++) {
    const { lower } = pieces[first] as Piece;
    if (has(pieces[first], LEADER)) first++;
    else if (
      /^(?:night|week|month|year|morning|evening|afternoon)$/.test(lower) &&
      lowerOf(pieces, first + 1) === 'by'
    )
      first += 2;
    else if (/^(?:on|in|at|by|for|from|with|since|during|of)$/.test(lower)) {
      const after = /^(?:the|a|an)$/.test(lowerOf(pieces, first + 1)) ? 3 : 2;
      first = Math.min(next, first + after);
    } else if (WEEKDAYS.has(lower)) first++;
  }
  return { first, next };
}

/** "The drug giant, [Norvana], says": one name behind a common noun. */
function isCalled(pieces: Piece[], { first, next }: PieceSpan): boolean {
  const noun = pieces[first - 2];
  return (
    next - first === 1 && first > 2 && pieces[first]?.capital === true && noun?.word === true && !noun.capital
  );
}

/** A segment of a name only: "Lena Ost" in ", the mayor of Tarn, Lena Ost, told …". */
function isName(pieces: Piece[], { first, next }: PieceSpan): boolean {
  if (next - first < 2) return false;
  for (let i = first; i < next; i++) {
    const piece = pieces[i] as Piece;
    if (
      piece.word &&
      !piece.capital &&
      !/^(?:al|el|bin|ibn|de|da|van|von|der|la|'s)$/.test(piece.lower) &&
      piece.lower.length > 4
    )
      return false;
  }
  return pieces[first]?.capital === true;
}
