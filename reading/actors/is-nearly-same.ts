/** Shorter names differ by a letter and are different people ("Kim", "Lim"). */
const SHORTEST = 7;
/** A longer name may differ by two letters ("zelenskyj", "zelensky" …). */
const LONG = 9;

/**
 * Are two folded words two spellings of one name? They begin alike and differ by one letter more, less or
 * other (two in long names): "zelensky" and "zelenskyy". Words in different scripts never are.
 */
export function isNearlySame(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= LONG ? 2 : shorter >= SHORTEST ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  if (a.slice(0, 3) !== b.slice(0, 3)) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= allowed;
}
