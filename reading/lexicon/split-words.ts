/** The words of a list that are parted by white space. */
export function splitWords(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean);
}
