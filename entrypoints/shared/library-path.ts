/** Where in the library something is shown: `saved/…` and `corpora/…` name one article. */
export function libraryPath(id: string | null): string {
  if (id === null) return '/library.html';
  const room = id.startsWith('page:') ? 'saved' : 'corpora';
  return `/library.html#${room}/${encodeURIComponent(id)}`;
}
