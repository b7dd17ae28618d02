/** What a code point can do in a token. Numbers rather than strings: the tokeniser compares one for every character. */
export const OTHER = 0;
export const SPACE = 1;
/** A letter that is not a capital; scripts without case have only these. */
export const LETTER = 2;
export const CAPITAL = 3;
export const DIGIT = 4;
/** Combining marks: part of the letter before them. */
export const MARK = 5;
/** Zero-width and soft characters: they may stand inside a word but neither begin nor end one. */
export const INVISIBLE = 6;

const FIRST_ASTRAL = 0x10000;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

/**
 * A function from code points to their class. ASCII is a table look-up; other characters of the basic
 * plane are classified once and remembered for as long as the function lives, because a property
 * regex for each letter of a Cyrillic text would cost more than all the rest of the tokeniser.
 */
export function characterClasses(): (code: number) => number {
  let known: Uint8Array | null = null;
  return (code) => {
    if (code < 128) return ASCII[code] as number;
    if (code >= FIRST_ASTRAL) return classify(code);
    known ??= new Uint8Array(FIRST_ASTRAL);
    // Stored plus one, so that zero means "not asked yet".
    let found = known[code] as number;
    if (found === 0) {
      found = classify(code) + 1;
      known[code] = found;
    }
    return found - 1;
  };
}

/** Whether a UTF-16 unit above ASCII can stand in a word: all above Latin-1's signs that is not general or CJK punctuation. */
export function isFarLetter(code: number): boolean {
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return !((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xfe00);
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{Cf}/u.test(character)) return INVISIBLE;
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return OTHER;
}
