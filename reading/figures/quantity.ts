import type { Approximator, FigureKind } from '../types.ts';
import { type Amount, readAmount } from './amount.ts';
import { hedgeAfter, hedgeBefore, isPassed } from './approximators.ts';
import { isLabel, isScore } from './labels.ts';
import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { CHANGE, hasSense } from './senses.ts';
import type { Hedge } from './vocabulary.ts';

/** A quantity as the grammar of numbers sees it: pieces `first` up to `next`, without what it counts. */
export interface Quantity {
  first: number;
  next: number;
  /** Piece at which the number itself begins, behind hedges and signs. */
  core: number;
  min: number | null;
  max: number | null;
  approx: Approximator;
  unit: string | null;
  kind: FigureKind;
  /** Written in words ("two", "a dozen"). */
  spelled: boolean;
  decimal: boolean;
}

/** Longer runs of games are counted, not lasted: "scored in over 300 games". */
const MOST_SPANS = 20;

/** What stands at a piece: a quantity, or a number that is none and reaches up to `next`. */
export type Reading = { quantity: Quantity; next: number } | { quantity: null; next: number };

/** Reads the quantity whose number begins at piece `at`; null when no number begins there. */
export function readQuantity(pieces: Piece[], at: number, floor: number): Reading | null {
  const low = readAmount(pieces, at, floor);
  if (!low) return null;
  const range = readRange(pieces, low, floor);
  if (range?.unit === SCORE) return { quantity: null, next: afterTied(pieces, range.next) };
  const amount = range ?? low;
  if (isLabel(pieces, low)) return { quantity: null, next: afterTied(pieces, afterScale(pieces, low.next)) };
  const negative = !range && amount.max !== null && isNegative(pieces, low, floor);
  const opener = range?.opener ?? (negative ? signBefore(pieces, low.first) : low.first);
  const lasts = amount.kind === 'duration' || isSpanOfPlay(pieces, amount);
  const hedge = hedgeBefore(pieces, opener, floor, lasts);
  const after = hedgeAfter(pieces, amount.next);
  const told: Hedge = hedge.approx === null && after ? after : hedge;
  const { approx, bound }: Hedge =
    told.approx === null && isPassed(pieces, hedge.first) ? { approx: 'more than', bound: 'lower' } : told;
  const interval = !range && amount.max !== null;
  return {
    next: after?.next ?? amount.next,
    quantity: {
      first: hedge.first,
      next: after?.next ?? amount.next,
      core: low.first,
      min: bound === 'upper' && interval ? null : negative ? -amount.min : amount.min,
      max: bound === 'lower' && interval ? null : negative ? -(amount.max ?? 0) : amount.max,
      approx,
      unit: amount.unit ?? (negative ? 'degree' : null),
      kind: amount.kind ?? (negative ? 'measure' : 'count'),
      spelled: low.number.form === 'words',
      decimal: low.number.decimal,
    },
  };
}

/** "$40 million over six seasons": a few of what a career is told in last as years do. */
function isSpanOfPlay(pieces: Piece[], { next, max, first }: Amount): boolean {
  if (max === null || max > MOST_SPANS || !/^(?:seasons|games|matches|terms)$/.test(lowerOf(pieces, next)))
    return false;
  const before = pieces[first - 2];
  return before?.entry.verb == null && !before?.lower.endsWith('ed');
}

/** "Minus 12 degrees": below zero, where there is a scale that goes below it. */
function isNegative(pieces: Piece[], { first, next, unit, kind }: Amount, floor: number): boolean {
  const sign = pieces[first - 1];
  // "−18C": a dash that stands off from what is before it and touches the number.
  const dash = sign?.lower === '-' && !sign.glued && pieces[first]?.glued === true;
  const tied = sign?.lower === '-' && lowerOf(pieces, first - 2) === 'minus';
  if (first <= floor || (sign?.lower !== 'minus' && !dash && !tied)) return false;
  // "Temperatures were minus 20".
  if (kind === null && sign?.lower === 'minus' && lowerOf(pieces, next) !== 'of')
    return tellsCold(pieces, first);
  return kind === 'percent' || (unit?.startsWith('degree') ?? false);
}

const COLD = /^(?:temperatures?|mercury|overnight|nights?|lows?|frost|snow|cold)$/;
const REACH_OF_COLD = 8;

/** Do the words around a number speak of how cold it is? */
function tellsCold(pieces: Piece[], first: number): boolean {
  return pieces
    .slice(Math.max(0, first - REACH_OF_COLD), first + REACH_OF_COLD)
    .some(({ lower }) => COLD.test(lower));
}

/** "minus 20", "minus-20": where the sign stands. */
function signBefore(pieces: Piece[], first: number): number {
  return lowerOf(pieces, first - 2) === 'minus' ? first - 2 : first - 1;
}

/** "Level 3 out of 5": the end of the scale belongs to the label. */
function afterScale(pieces: Piece[], next: number): number {
  const scaled =
    lowerOf(pieces, next) === 'out' && lowerOf(pieces, next + 1) === 'of' && pieces[next + 2]?.digit;
  return scaled ? next + 3 : next;
}

/** "Boeing 737-800", "10-2-1": further numbers that a hyphen ties to one that is no quantity. */
function afterTied(pieces: Piece[], next: number): number {
  let at = next;
  // "7-6 (5)": what the set was decided by.
  if (lowerOf(pieces, at) === '(' && /^\d+$/.test(lowerOf(pieces, at + 1)) && lowerOf(pieces, at + 2) === ')')
    return at + 3;
  while (lowerOf(pieces, at) === '-' && pieces[at]?.glued && pieces[at + 1]?.glued && pieces[at + 1]?.digit)
    at += 2;
  return at;
}

const REACH_OF_CHANGE = 8;

/** Unit of a range that is no quantity: it is passed over as a whole. */
const SCORE = 'score';

interface Range extends Amount {
  /** Piece where the range begins: its "between" or "from", else its first number. */
  opener: number;
}

/** "between 50 and 60", "20-30", "from 5 to 7 million", "40 percent to 70 percent", "two or three". */
function readRange(pieces: Piece[], low: Amount, floor: number): Range | null {
  const tally = tallyEnd(pieces, low);
  if (tally !== null) return { ...low, next: tally, opener: low.first, unit: SCORE };
  const joint = pieces[low.next];
  if (!joint || low.max === null) return null;
  const before = lowerOf(pieces, low.first - 1);
  const dash = joint.lower === '-' || joint.lower === '–';
  if (!dash && joint.lower !== 'to' && joint.lower !== 'and' && joint.lower !== 'or') return null;
  const between = opensRange(pieces, low.first, floor, 'between');
  if (joint.lower === 'and' && between < 0) return null;
  let start = low.next + 1;
  // "3 - to - 1", "two - to - three", "three- to five-year".
  const tied = dash && lowerOf(pieces, start) === 'to';
  if (tied) start += lowerOf(pieces, start + 1) === '-' ? 2 : 1;
  const high = highAmount(pieces, start);
  // "A 3-to-1 margin" is no range.
  if (!high || high.max === null || (tied && high.min === 1)) return null;
  if (joint.lower === 'or' && (low.min >= high.min || (low.kind !== high.kind && low.kind !== null)))
    return null;
  shareScale(low, high);
  // "rose to 15 - three of them": a dash between thoughts.
  if (dash && !joint.glued && low.number.form !== high.number.form) return null;
  if (
    dash &&
    low.kind === null &&
    high.kind === null &&
    isScore(pieces, low.first, high.next, low.min, high.min)
  )
    return { ...high, first: low.first, opener: low.first, number: low.number, unit: SCORE };
  if (low.min >= high.min) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  // "Slid 4 cents to $5": told in two ways, the change and what came of it.
  if (joint.lower === 'to' && isSmallMoney(pieces, low) !== isSmallMoney(pieces, high)) return null;
  // "Slipped 40p to 212p".
  if (joint.lower === 'to' && low.kind === 'money' && hasSense(pieces[low.first - 1], CHANGE)) return null;
  // "Rose by a quarter to 10,500": the change and what came of it.
  if (joint.lower === 'to' && before === 'by' && (low.kind !== null || high.kind === null)) return null;
  if (low.kind === 'fraction' && high.kind === null && high.min >= 2) return null;
  let opener = low.first;
  if (joint.lower === 'and') opener = between;
  else if (joint.lower === 'to' && before === 'from') {
    if (tellsChange(pieces, low.first - 1)) {
      // "From four to six years": both are years.
      low.unit ??= high.unit;
      low.kind ??= high.kind;
      return null;
    }
  }
  return {
    ...high,
    first: low.first,
    opener,
    number: low.number,
    min: low.min,
    max: high.max,
    unit: high.unit ?? low.unit,
    kind: high.kind === 'fraction' ? high.kind : (high.kind ?? low.kind),
  };
}

/** "7-for-14", "11 - of - 36", "went 3 for 4": hits out of tries, sides of a game; where it ends. */
function tallyEnd(pieces: Piece[], { first, next, kind }: Amount): number | null {
  if (kind !== null) return null;
  if (
    lowerOf(pieces, next) === 'for' &&
    /^(?:went|going|goes|finished|shot)$/.test(lowerOf(pieces, first - 1))
  )
    return readNumeral(pieces, next + 1)?.next ?? null;
  if (lowerOf(pieces, next) !== '-' || lowerOf(pieces, next + 2) !== '-') return null;
  if (!/^(?:for|of|on)$/.test(lowerOf(pieces, next + 1))) return null;
  return readNumeral(pieces, next + 3)?.next ?? null;
}

/** Cents, pence and the like. */
function isSmallMoney(pieces: Piece[], { kind, next }: Amount): boolean {
  return kind === 'money' && (pieces[next - 1]?.entry.currency?.worth ?? 1) < 1;
}

/** The upper end: a number, perhaps behind a currency sign or a hedge. */
function highAmount(pieces: Piece[], start: number): Amount | null {
  for (let at = start; at < start + 3; at++) {
    const amount = readAmount(pieces, at, start);
    if (amount) return amount.first <= start || at === start ? amount : null;
    const piece = pieces[at];
    const hedges = /^(?:us|about|around|nearly|almost|perhaps|even|as)$/.test(lowerOf(pieces, at));
    if (piece?.word && !hedges && piece.entry.code === null && piece.entry.dollar === null) return null;
  }
  return null;
}

/** "5 to 7 million": the lower end has the multiplier of the upper one. */
function shareScale(low: Amount, high: Amount): void {
  const { scale } = high.number;
  if (low.number.scale !== 1 || scale < 1e3 || low.min >= 1e3 || high.max === null) return;
  const shared = low.min * scale;
  if (shared >= high.min || low.kind === 'percent') return;
  low.min = Number(shared.toPrecision(12));
  low.max = low.min;
}

function opensRange(pieces: Piece[], at: number, floor: number, word: string): number {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    if (lowerOf(pieces, i) === word) return i;
    if (!/^(?:about|around|roughly|some|an|estimated|approximately|us|\$)$/.test(lowerOf(pieces, i)))
      return -1;
  }
  return -1;
}

function tellsChange(pieces: Piece[], at: number): boolean {
  // "Rose by 37 percent, from 0.9 percent to 1.2 percent".
  const near = lowerOf(pieces, at - 1) === ',' ? at - 2 : at - 1;
  for (let i = near; i >= Math.max(0, at - REACH_OF_CHANGE); i--) {
    const { lower } = pieces[i] as Piece;
    if (lower === '.' || lower === ';' || lower === ',') return false;
    if (hasSense(pieces[i], CHANGE)) return true;
  }
  return false;
}
