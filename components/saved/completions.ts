/** As many are offered at once. */
const MOST = 8;

/** Known tags for what has been typed so far, those that begin so first; without those that are there already. */
export function completions(typed: string, known: readonly string[], have: readonly string[]): string[] {
  const wanted = plain(typed.trim());
  const there = new Set(have);
  const fitting = known.filter((tag) => !there.has(tag) && plain(tag).includes(wanted));
  const begins = (tag: string) => plain(tag).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((tag) => !begins(tag))].slice(0, MOST);
}

/** Without case and accents. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
