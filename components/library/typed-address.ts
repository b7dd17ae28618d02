/** The web address that somebody typed, with or without its scheme; null where it is none. */
export function typedAddress(words: string): string | null {
  const typed = words.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && /[.:]|^localhost$/.test(url.hostname) ? url.href : null;
}
