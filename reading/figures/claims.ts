import { WEEKDAYS } from '../dates/date-words.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import type { Piece } from './pieces.ts';
import { BEFORE_VERB, NEEDS_CLAUSE, PRONOUNS, SPEECH_VERBS, SUBJECT_STOPS } from './speech-verbs.ts';
import { VERB_FORMS } from './verbs.ts';

/** Pieces `first` up to `next`. */
export interface PieceSpan {
  first: number;
  next: number;
}

/** One place where a run of text says whose words it gives. */
export interface Claim {
  /** Where the claimant is named. */
  who: PieceSpan;
  /** Named only by "he", "they" …: somebody mentioned before. */
  pronoun: boolean;
  /** Piece of the speech verb, or of "according". */
  at: number;
  /** The claimed words stand before it ("… , officials said"). */
  trailing: boolean;
}

const LONGEST_SUBJECT = 24;
const LONGEST_TRAIL = 10;
const MARKS = new Set([',', ';', ':', '.', '"', '“', '”', '(', ')', '—', '–', '?', '!', '[', ']']);
const QUOTES = new Set(['"', '“', '”', "'", '’', '‘']);

/** The claims of one run of text, in order. */
export function claimsOf(pieces: Piece[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const { lower, capital } = pieces[at] as Piece;
    const claim =
      lower === 'according' && pieces[at + 1]?.lower === 'to'
        ? accordingTo(pieces, at)
        : lower === 'citing' || lower === 'quoting'
          ? citing(pieces, at)
          : SPEECH_VERBS.has(lower) && !capital
            ? spoken(pieces, at)
            : null;
    if (claim && claim.who.next > claim.who.first) claims.push(claim);
  }
  return claims;
}

/** Whose words the figure at piece `at` is; null when the text speaks in its own voice. */
export function claimFor(claims: Claim[], at: number): Claim | null {
  let leading: Claim | null = null;
  let trailed: Claim | null = null;
  for (const claim of claims) {
    if (at >= claim.who.first && at < claim.who.next) continue;
    if (claim.at < at) {
      if (!claim.trailing) leading = claim;
      else [leading, trailed] = [null, claim];
    } else if (claim.trailing) return leading ?? claim;
  }
  return leading ?? trailed;
}

function accordingTo(pieces: Piece[], at: number): Claim {
  const who = phraseAfter(pieces, at + 2);
  return { who, pronoun: false, at, trailing: at > 2 };
}

function citing(pieces: Piece[], at: number): Claim | null {
  const who = phraseAfter(pieces, at + 1);
  return pieces[at + 1]?.digit ? null : { who, pronoun: false, at, trailing: true };
}

function spoken(pieces: Piece[], at: number): Claim | null {
  const { lower } = pieces[at] as Piece;
  const before = pieces[at - 1];
  let head = at - 1;
  while (/ly$|^(?:also|now|still|yet)$/.test(pieces[head]?.lower ?? '')) head--;
  const passive = /^(?:is|are|was|were|be|been|being|an|a|to)$/.test(pieces[head]?.lower ?? '');
  if (lower === 'quoted' || lower === 'quotes' || lower === 'cited' || lower === 'cites') {
    const saying = sayingAfter(pieces, at);
    if (passive) {
      const subject = saying ? subjectBefore(pieces, at - 1) : null;
      return subject && { ...subject, at, trailing: isTrailing(pieces, (saying as number) + 1) };
    }
    const { who, pronoun } =
      saying === null
        ? { who: phraseAfter(pieces, at + 1), pronoun: false }
        : (subjectBefore(pieces, saying) ?? { who: { first: at + 1, next: saying }, pronoun: false });
    return { who, pronoun, at: saying ?? at, trailing: saying === null };
  }
  if (lower === 'saying' && before?.lower === 'as') return null;
  if (passive) return byAgent(pieces, at);
  if (
    lower.endsWith('ed') &&
    (pieces[head]?.digit ||
      /^(?:of|for|in|with|by|more|all|total|new|many|some|no|other)$/.test(pieces[head]?.lower ?? ''))
  )
    return null;
  if (lower.startsWith('put') && (!hasBefore(pieces, at, 'at', 14) || pieces[at + 1]?.lower === 'at'))
    return null;
  if (lower !== 'told' && isInverted(pieces, at))
    return { who: phraseAfter(pieces, at + 1), pronoun: false, at, trailing: true };
  if (/^add(?:ed|s)$/.test(lower) && startsNumber(pieces[at + 1])) return null;
  if (NEEDS_CLAUSE.has(lower) && !opensClause(pieces, at)) return null;
  const subject = lower === 'saying' ? null : subjectBefore(pieces, at);
  return subject && { ...subject, at, trailing: isTrailing(pieces, at + 1) };
}

/** "was estimated by the confederation at …". */
function byAgent(pieces: Piece[], at: number): Claim | null {
  if (pieces[at + 1]?.lower !== 'by') return null;
  const who = phraseAfter(pieces, at + 2);
  return { who, pronoun: false, at, trailing: isTrailing(pieces, who.next) };
}

/** "X quoted Y as saying": piece of "as". */
function sayingAfter(pieces: Piece[], at: number): number | null {
  for (let i = at + 1; i < Math.min(pieces.length - 1, at + 28); i++)
    if (pieces[i]?.lower === 'as' && pieces[i + 1]?.lower === 'saying') return i;
  return null;
}

function hasBefore(pieces: Piece[], at: number, word: string, reach: number): boolean {
  for (let i = at + 1; i < Math.min(pieces.length, at + reach); i++)
    if (pieces[i]?.lower === word) return true;
  return false;
}

/** Doubtful verbs speak only when a number, "that" or a name with a verb follows soon. */
function opensClause(pieces: Piece[], at: number): boolean {
  const first = pieces[at + 1];
  if (
    first &&
    /^(?:by|in|on|last|this|today|yesterday|to|for|from|as|during|after|earlier|at|with)$/.test(first.lower)
  )
    return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i] as Piece;
    if (piece.lower === 'that' || piece.digit || (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 3))
      return true;
    if (piece.lower === '.' || piece.lower === ',') return false;
  }
  return false;
}

/** `", said Ali"`, `…, officials at the ministry said` is not: a quote or comma before, a name without a verb after. */
function isInverted(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  if (before !== ',' && !QUOTES.has(before)) return false;
  const first = pieces[at + 1];
  if (
    !first?.word ||
    first.lower === 'that' ||
    (NUMBER_STARTS.has(first.lower) && first.lower !== 'a' && first.lower !== 'an')
  )
    return false;
  if (
    PRONOUNS.has(first.lower) ||
    WEEKDAYS.has(first.lower) ||
    /^(?:in|on|at|there|as|to|if|when)$/.test(first.lower)
  )
    return false;
  const { next } = phraseAfter(pieces, at + 1);
  if (next === at + 1) return false;
  const end = pieces[next];
  return (
    end === undefined ||
    MARKS.has(end.lower) ||
    WEEKDAYS.has(end.lower) ||
    /^(?:who|which|in|on|as|during|after|of|whose|at|when)$/.test(end.lower)
  );
}

/** Nothing is claimed after it: only an addressee, a day or a place until the sentence or quotation goes on. */
function isTrailing(pieces: Piece[], from: number): boolean {
  for (let i = from; i < from + LONGEST_TRAIL; i++) {
    const piece = pieces[i];
    if (!piece || piece.lower === '.' || piece.lower === '"' || piece.lower === '“') return true;
    if (piece.lower === ',') return i - from < 5;
    if (
      piece.digit ||
      piece.lower === 'that' ||
      piece.lower === ':' ||
      (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 2)
    )
      return false;
    if (
      VERB_FORMS.has(piece.lower) ||
      /^(?:is|are|was|were|had|has|have|will|would|could|may|can|there)$/.test(piece.lower)
    )
      return false;
  }
  return false;
}

/** The noun phrase that begins at `first`: up to a mark, a verb or a relative. */
function phraseAfter(pieces: Piece[], first: number): PieceSpan {
  let next = first;
  while (next < Math.min(pieces.length, first + LONGEST_SUBJECT)) {
    const { lower, capital } = pieces[next] as Piece;
    if (MARKS.has(lower) || SUBJECT_STOPS.has(lower) || SPEECH_VERBS.has(lower) || WEEKDAYS.has(lower)) break;
    if (/^(?:on|during|about|from|has|have|had|to|by|with|adding|in)$/.test(lower) && next > first) break;
    if (
      VERB_FORMS.has(lower) &&
      !capital &&
      next > first &&
      !/^(?:the|a|an|of|'s)$/.test(pieces[next - 1]?.lower ?? '')
    )
      break;
    if (
      lower === 'at' &&
      /^(?:about|around|nearly|more|between|some|least|up|\$|€|£)$/.test(pieces[next + 1]?.lower ?? '')
    )
      break;
    if (lower === 'at' && pieces[next + 1]?.digit) break;
    next++;
  }
  return { first, next };
}

const POSSESSIVES = /^(?:i|we|you|his|her|its|their|our|my|the|a|an|some|all|no|'s)$/;

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !/^(?:family|ally|assembly|supply|reply|monopoly)$/.test(word);
}

function startsNumber(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.digit || (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 2));
}

/** The subject that ends before the speech verb at `at`; with its appositions looked through. */
function subjectBefore(pieces: Piece[], at: number): { who: PieceSpan; pronoun: boolean } | null {
  let end = at;
  while (
    end > 0 &&
    (BEFORE_VERB.has(pieces[end - 1]?.lower ?? '') || isAdverb(pieces[end - 1]?.lower ?? '')) &&
    !pieces[end - 1]?.capital
  )
    end--;
  const segments: PieceSpan[] = [];
  let closing = pieces[end - 1]?.lower === ',';
  if (closing) end--;
  do {
    const segment = segmentBefore(pieces, end);
    if (segment.next <= segment.first) break;
    segments.unshift(segment);
    const comma = segment.first - 1;
    closing = closing && pieces[comma]?.lower === ',' && segments.length < 4;
    end = comma;
  } while (closing);
  const who = segments.find((segment) => isName(pieces, segment)) ?? segments[0];
  if (!who) return null;
  if (who.next - who.first === 1 && POSSESSIVES.test(pieces[who.first]?.lower ?? '')) return null;
  const pronoun = who.next - who.first === 1 && PRONOUNS.has(pieces[who.first]?.lower ?? '');
  return { who, pronoun };
}

function segmentBefore(pieces: Piece[], end: number): PieceSpan {
  let first = end;
  while (first > Math.max(0, end - LONGEST_SUBJECT)) {
    const { lower, capital } = pieces[first - 1] as Piece;
    if (MARKS.has(lower) || SUBJECT_STOPS.has(lower)) break;
    if (SPEECH_VERBS.has(lower) && !capital && !/^(?:report|estimate|claim)s?$/.test(lower)) break;
    if (isClauseVerb(pieces, first - 1)) break;
    first--;
  }
  return trimmed(pieces, first, end);
}

function isClauseVerb(pieces: Piece[], at: number): boolean {
  const { lower, capital } = pieces[at] as Piece;
  if (capital || !VERB_FORMS.has(lower) || lower.endsWith('s')) return false;
  const before = pieces[at - 1]?.lower ?? '';
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
      pieces[i]?.lower === 'and' &&
      pieces.slice(from, i).some((piece) => piece.digit || WEEKDAYS.has(piece.lower))
    )
      first = i + 1;
  for (let turn = 0; turn < 3 && first < next; turn++) {
    const { lower } = pieces[first] as Piece;
    if (/^(?:and|or|but|meanwhile|however|still|yet|so|also|then|later|earlier|now|'s|'|-)$/.test(lower))
      first++;
    else if (/^(?:on|in|at|by|for|from|with|since|during|of)$/.test(lower)) {
      const after = /^(?:the|a|an)$/.test(pieces[first + 1]?.lower ?? '') ? 3 : 2;
      first = Math.min(next, first + after);
    } else if (WEEKDAYS.has(lower)) first++;
  }
  return { first, next };
}

/** A segment of a name only: "Mehdi Iran-Nejad" in ", the governor of Qeshm, Mehdi Iran-Nejad, told …". */
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
