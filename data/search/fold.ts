/** Words without case, accents and punctuation, kept apart by single spaces. Pictures (emoji) are words too: tags use them. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ')
    .trim();
}

/** The same, and for each unit of what was folded, where in `words` it came from; one more place marks the end. */
export function foldedWithPlaces(words: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of words) {
    const plain = plainOf(character);
    if (plain !== ' ' || !text.endsWith(' ')) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) places.push(at);
    }
    at += character.length;
  }
  places.push(at);
  return { text, places };
}

/** One character, folded; what parts words is a space. Most are plain ones, and a text has thousands. */
function plainOf(character: string): string {
  if (/^[a-z0-9]$/.test(character)) return character;
  if (/^[A-Z]$/.test(character)) return character.toLowerCase();
  if (character < '\u0080') return ' ';
  return folded(character) || (/^\p{M}$/u.test(character) ? '' : ' ');
}
