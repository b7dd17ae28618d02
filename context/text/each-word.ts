import { isFarLetter } from '../../reading/characters.ts';
import { foldWord } from './fold.ts';

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const CURLY_APOSTROPHE = 0x2019;

/**
 * Visits the words and numbers of a text, folded, in order; numbers without their thousands commas.
 * A loop over char codes and not a regular expression: cutting words is most of the cost of indexing.
 */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at = visitNumber(text, at, visit);
    else if (isLetter(code)) at = visitWord(text, at, visit);
    else at++;
  }
}

function visitNumber(text: string, start: number, visit: (word: string, start: number, end: number) => void) {
  let at = start + 1;
  let grouped = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if ((code !== COMMA && code !== FULL_STOP) || !isDigit(text.charCodeAt(at + 1))) break;
    grouped ||= code === COMMA;
  }
  const number = text.slice(start, at);
  visit(grouped ? number.replaceAll(',', '') : number, start, at);
  return at;
}

function visitWord(text: string, start: number, visit: (word: string, start: number, end: number) => void) {
  let at = start;
  let plain = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) break;
    plain &&= code >= 0x61 && code < 0x80;
  }
  const word = text.slice(start, at);
  visit(plain ? word : foldWord(word), start, at);
  return skipPossessive(text, at);
}

/** The "s" of "Iran's" is no word of its own. */
function skipPossessive(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== APOSTROPHE && mark !== CURLY_APOSTROPHE) return at;
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73 || isLetter(text.charCodeAt(at + 2))) return at;
  return at + 2;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : isFarLetter(code);
}
