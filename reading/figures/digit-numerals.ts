import { VULGAR_FRACTIONS } from './number-words.ts';
import { type Numeral, numeralOf, withScale } from './numeral-form.ts';
import { partMore } from './part-more.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** Longer strings of digits are identifiers, not quantities. */
const LONGEST_NUMBER = 24;

/** A number that begins with digits: "1,200.50", "20 000", "3½", "2 and a half", "3/4", "$281M". */
export function readDigits(pieces: Piece[], first: number): Numeral | null {
  let value = mixedValue((pieces[first] as Piece).lower);
  if (Number.isNaN(value)) return null;
  let next = first + 1;
  // "20 000": groups of three zeros set apart by a space.
  while (value > 0 && value % 1 === 0 && /^000$/.test(lowerOf(pieces, next)) && !pieces[next]?.glued) {
    value *= 1e3;
    next++;
  }
  // "2, 000": a comma that lost its place.
  if (
    value < 1e3 &&
    lowerOf(pieces, next) === ',' &&
    pieces[next]?.glued &&
    /^0\d\d$/.test(lowerOf(pieces, next + 1))
  ) {
    value = value * 1e3 + Number(pieces[next + 1]?.lower);
    next += 2;
  }
  const vulgar = VULGAR_FRACTIONS.get(lowerOf(pieces, next));
  if (vulgar !== undefined) {
    value += vulgar;
    next++;
  } else if (isSimpleFraction(pieces, next)) {
    value += digitsValue(lowerOf(pieces, next)) / digitsValue(lowerOf(pieces, next + 2));
    next += 3;
  } else if (lowerOf(pieces, next) === '/' && isSimpleFraction(pieces, first)) {
    return numeralOf(first, first + 3, value / digitsValue(lowerOf(pieces, first + 2)), 'fraction');
  } else {
    const more = partMore(pieces, next);
    if (more) {
      value += more.part;
      next = more.next;
    }
  }
  const read = numeralOf(first, next, value, 'digits');
  read.decimal = (pieces[first] as Piece).lower.includes('.');
  return withScale(pieces, read);
}

/** Digits with a vulgar fraction glued on: "3½". */
function mixedValue(text: string): number {
  const vulgar = VULGAR_FRACTIONS.get(text.slice(-1));
  return vulgar === undefined ? digitsValue(text) : digitsValue(text.slice(0, -1)) + vulgar;
}

/** "1/2", "3/4": both single figures, glued, and nothing glued on ("9/11/2001" is none). */
function isSimpleFraction(pieces: Piece[], at: number): boolean {
  const above = pieces[at];
  const slash = pieces[at + 1];
  const below = pieces[at + 2];
  if (!above || !slash || !below || slash.lower !== '/' || !slash.glued || !below.glued) return false;
  if (!/^\d$/.test(above.lower) || !/^(?:[2-9]|10)$/.test(below.lower)) return false;
  const after = pieces[at + 3];
  return Number(above.lower) < Number(below.lower) && !(after?.lower === '/' && after.glued);
}

/** "1,200.50", "1,20,000", "3,5" → number; NaN for what is no number ("1.2.3"). */
export function digitsValue(text: string): number {
  if (text.length > LONGEST_NUMBER) return Number.NaN;
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(text) && /,\d{3}(?:\.|$)/.test(text))
    return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}
