/** What stands at a path in a value that nobody vouches for; undefined where there is nothing. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** The first of some paths that leads to words, at most `most` of them in UTF-16 units. */
export function wordsAt(
  value: unknown,
  most: number,
  ...paths: readonly (string | number)[][]
): string | null {
  for (const path of paths) {
    const found = valueAt(value, path);
    if (typeof found === 'string' && found.trim() !== '') return found.trim().slice(0, most);
  }
  return null;
}

export function listAt(value: unknown, path: readonly (string | number)[]): unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}
