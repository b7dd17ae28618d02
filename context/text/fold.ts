/** Combining marks left over when an accented letter is taken apart. */
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** "Zelenskyy", "Zelenskiy" and "Zelensky" are one name in three romanisations. */
const ROMANISED_ENDING = /(?<=\p{L}{3}[sc]k)(?:yy|iy|ii|yi|yj|ij|i)\b/gu;

/** Lower case without accents: "Erdoğan" → "erdogan". Scripts are kept apart: a Cyrillic "о" stays Cyrillic. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** A name as an index key: folded words with single spaces, no possessive: "Putin’s" → "putin". */
export function foldName(name: string): string {
  return foldWord(name.replace(/['’]s$/u, ''))
    .replace(NOT_WORD, ' ')
    .trim()
    .replace(ROMANISED_ENDING, 'y');
}
