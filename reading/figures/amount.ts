import type { FigureKind } from '../types.ts';
import { inchesAfter } from './feet-and-inches.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-form.ts';
import { partMore } from './part-more.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { rateAfter } from './rates.ts';
import { EXTENT, hasSense, PAID } from './senses.ts';
import { withSmallerUnits } from './smaller-units.ts';
import { joinedEnd, suspendedEnd } from './suspended.ts';
import type { CurrencyWord, UnitWord } from './vocabulary.ts';
import { BEFORE_TIME, is } from './word-classes.ts';

/** A number with the unit written on it: "$4.2 billion", "58km", "40 percent", "1,500". */
export interface Amount {
  /** First piece, a currency sign before the number included. */
  first: number;
  next: number;
  number: Numeral;
  min: number;
  max: number | null;
  unit: string | null;
  /** null while the number only counts. */
  kind: FigureKind | null;
}

/** Reads the amount whose number begins at piece `at`. */
export function readAmount(pieces: Piece[], at: number, floor: number): Amount | null {
  const number = readNumeral(pieces, at);
  if (!number) return null;
  const amount: Amount = {
    first: at,
    next: number.next,
    number,
    min: number.min,
    max: number.max,
    unit: null,
    kind: number.form === 'fraction' ? 'fraction' : number.form === 'vague' ? 'vague' : null,
  };
  return (
    moneyBefore(pieces, amount, floor) ?? moneyAfter(pieces, amount) ?? withUnit(pieces, amount) ?? amount
  );
}

// ───────────────────────────── money ─────────────────────────────

function moneyBefore(pieces: Piece[], amount: Amount, floor: number): Amount | null {
  const at = amount.first - 1;
  const sign = at >= floor ? pieces[at] : undefined;
  if (!sign) return null;
  let code = sign.entry.sign;
  let first = at;
  if (code !== null) {
    const prefix = at - 1 >= floor ? pieces[at - 1] : undefined;
    const named = prefix?.capital && (sign.glued || prefix.caps) ? prefix.entry.dollar : null;
    if (named !== null && sign.lower === '$') {
      code = named;
      first--;
    }
  } else if (sign.lower === '#') {
    // "#5 million": a pound sign that was sent as another.
    if (amount.number.scale >= 1e3 || lowerOf(pieces, amount.first).includes(',')) code = 'GBP';
  } else if (sign.lower === '?') {
    // "a? 80 billion": the sign of the euro, the one that most often gets lost.
    if (sign.glued && amount.number.scale >= 1e6) code = 'EUR';
  } else if (sign.word) {
    const glued = (pieces[amount.first] as Piece).glued;
    if (
      sign.entry.code !== null &&
      (sign.capital || sign.lower === 'dlrs' || (glued && sign.lower.length > 1)) &&
      (glued || (sign.lower !== 'us' && sign.lower.length > 1))
    ) {
      code = sign.entry.code;
    } else if (glued && amount.number.scale >= 1e6) code = sign.entry.lostSign;
  }
  if (code === null) return null;
  return { ...amount, first, unit: code, kind: 'money' };
}

/** "54 million dollars", "two-million-euro", "30 crore rupees", "10 Australian dollars". */
function moneyAfter(pieces: Piece[], amount: Amount): Amount | null {
  let at = amount.next;
  if (amount.kind === 'vague' && lowerOf(pieces, at) === 'of') at++;
  else if (lowerOf(pieces, at) === '-') at++;
  let nation: string | undefined;
  let word = pieces[at];
  if (word && !word.entry.currency && word.word) {
    for (let turn = 0; turn < 2 && word?.capital && !word.entry.currency; turn++) {
      nation = word.lower;
      at++;
      word = pieces[at];
    }
  }
  const currency = word?.entry.currency ?? penceAt(pieces, at, amount);
  if (!currency) return null;
  const code = nation === undefined ? undefined : currency.byNation.get(nation);
  if (nation !== undefined && code === undefined) return null;
  if (
    currency.doubtful &&
    !(amount.min >= LEAST_PAID && isPaid(pieces, amount.first)) &&
    code === undefined &&
    amount.number.scale < 1e6 &&
    !/^(?:sterling|each|apiece)$/.test(lowerOf(pieces, at + 1))
  )
    return null;
  const max = amount.max === null ? null : amount.max * currency.worth;
  return {
    ...amount,
    next: at + 1,
    min: amount.min * currency.worth,
    max,
    unit: code ?? currency.code,
    kind: 'money',
  };
}

const PENCE: CurrencyWord = { code: 'GBP', worth: 0.01, doubtful: false, byNation: new Map() };
/** Lines of a screen. */
const RESOLUTIONS = /^(?:480|720|1080|1440|2160)$/;

/** "40p": glued to digits, and no screen's resolution. */
function penceAt(pieces: Piece[], at: number, { number, next }: Amount): CurrencyWord | null {
  const letter = pieces[at];
  if (letter?.lower !== 'p' || at !== next || !letter.glued || letter.capital || number.form !== 'digits')
    return null;
  return RESOLUTIONS.test(lowerOf(pieces, at - 1)) ? null : PENCE;
}

/** From this many on, pounds behind a verb of paying are money. */
const LEAST_PAID = 1000;

/** "fined 250,000 pounds", "raised 5,000 pounds". */
function isPaid(pieces: Piece[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) if (hasSense(pieces[i], PAID)) return true;
  return false;
}

// ───────────────────────────── measures, times, shares ─────────────────────────────

function withUnit(pieces: Piece[], amount: Amount): Amount | null {
  let at = amount.next;
  const { form } = amount.number;
  if (form === 'vague' || form === 'fraction') {
    if (lowerOf(pieces, at) === 'of') at++;
    if (form === 'fraction' && /^(?:a|an)$/.test(lowerOf(pieces, at))) at++;
    else if (form === 'fraction' && at > amount.next) return null;
  }
  while (lowerOf(pieces, at) === '-') at++;
  let found = unitAt(pieces, at, at === amount.next);
  const shared = found
    ? null
    : (suspendedEnd(pieces, amount.next) ?? joinedEnd(pieces, amount.first, amount.next));
  const sharedUnit = shared === null ? null : unitAt(pieces, shared, false);
  // "A three- or five-year term": told with the number behind.
  if (sharedUnit && !pieces[shared ?? 0]?.entry.currency)
    return { ...amount, unit: sharedUnit.word.unit, kind: sharedUnit.word.kind };
  // "a third night" is one more, "a quarter mile" a part of one.
  const inDigits = pieces[amount.number.first]?.digit === true;
  if (
    found &&
    form === 'fraction' &&
    !inDigits &&
    at === amount.next &&
    amount.min !== 0.5 &&
    amount.min % 0.25 !== 0
  )
    return null;
  if (!found && form !== 'fraction' && is(pieces[at], BEFORE_TIME)) {
    const later = unitAt(pieces, at + 1, false);
    if (later?.word.kind === 'duration') found = later;
  }
  if (!found) return null;
  const { unit, kind } = found.word;
  let { next } = found;
  const inches = unit === 'foot' ? inchesAfter(pieces, next) : null;
  if (inches)
    return {
      ...amount,
      next: inches.next,
      unit,
      kind,
      min: amount.min + inches.feet,
      max: amount.max === null ? null : amount.max + inches.feet,
    };
  // The half behind the unit: "a year and a half".
  const more = partMore(pieces, next);
  const part = more?.part ?? 0;
  if (more) next = more.next;
  const whole = {
    ...amount,
    next,
    unit,
    kind,
    min: amount.min + part,
    max: amount.max === null ? null : amount.max + part,
  };
  return kind === 'duration' ? withSmallerUnits(pieces, whole) : whole;
}

/** The unit written at piece `at`; `direct` when nothing stands between it and the number. */
function unitAt(pieces: Piece[], at: number, direct: boolean): { word: UnitWord; next: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  for (const { words, unit } of piece.entry.longUnits) {
    const next = endOfPhrase(pieces, at, words);
    if (next > 0) return { word: unit, next };
  }
  const word = piece.entry.unit;
  const letter =
    word?.gluedOnly && !(direct && (piece.glued || isSpacedMetre(pieces, at) || isSlashed(pieces, at)));
  if (!word || letter) return null;
  return { word, next: at + 1 };
}

/** "2.8 t/ha": a letter with a unit behind a slash. */
function isSlashed(pieces: Piece[], at: number): boolean {
  return (
    pieces[at + 1]?.glued === true && rateAfter(pieces, at + 1) !== null && lowerOf(pieces, at + 1) === '/'
  );
}

/** "157 m tall": a lone letter that what follows makes a unit. */
function isSpacedMetre(pieces: Piece[], at: number): boolean {
  return lowerOf(pieces, at) === 'm' && hasSense(pieces[at + 1], EXTENT);
}

/** Where the phrase that begins at piece `at` ends, 0 if it is another; a hyphen ("square-kilometer") counts as a space. */
function endOfPhrase(pieces: Piece[], at: number, words: readonly string[]): number {
  let i = at;
  for (const word of words) {
    if (i > at && word !== '-' && lowerOf(pieces, i) === '-') i++;
    if (lowerOf(pieces, i) !== word || (pieces[i]?.digit && !pieces[i]?.glued)) return 0;
    i++;
  }
  return i;
}
