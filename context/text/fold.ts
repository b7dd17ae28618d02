/** What is left over when an accented letter or a sign is taken apart: combining marks, spaces. */
const NO_LETTERS = /[\p{M}\s]+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** "Zelenskyy", "Zelenskiy" and "Zelensky" are one name in three romanisations. */
const ROMANISED_ENDING = /(?<=\p{L}{3}[sc]k)(?:yy|iy|ii|yi|yj|ij|i)\b/gu;

/** Lower case without accents: "Erdoğan" → "erdogan". Scripts are kept apart: a Cyrillic "о" stays Cyrillic. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(NO_LETTERS, '').toLowerCase();
}

/** A name as an index key: folded words with single spaces, no possessive: "Putin’s" → "putin". */
export function foldName(name: string): string {
  return name
    .replace(/['’]s$/u, '')
    .split(NOT_WORD)
    .map(foldWord)
    .join(' ')
    .trim()
    .replace(ROMANISED_ENDING, 'y');
}
