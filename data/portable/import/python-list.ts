/** The strings of a list as Python writes it, `['a', "it's", 'b, c']`; null where it is none. */
export function pythonList(words: string): string[] | null {
  const list: string[] = [];
  let quote: string | null = null;
  let item = '';
  for (let at = 1; at < words.length - 1; at++) {
    const sign = words[at] ?? '';
    if (quote === null) {
      if (sign === "'" || sign === '"') quote = sign;
      else if (sign !== ',' && sign !== ' ') return null;
    } else if (sign === quote) {
      list.push(item);
      item = '';
      quote = null;
    } else item += sign === '\\' ? (words[++at] ?? '') : sign;
  }
  return quote === null ? list : null;
}
