const SPACE = /\s*/y;
const ROOT = /<([\w.:-]{1,60})/y;

/** What stands first in a document. */
export type Root = 'rss' | 'atom' | 'rdf' | 'json' | 'opml' | 'page' | 'unsafe' | null;

const ROOTS: Record<string, Root> = { rss: 'rss', feed: 'atom', rdf: 'rdf', html: 'page', opml: 'opml' };

/**
 * What kind of document a text is by its root element, past declarations and comments. `unsafe`: it has a document type
 * of its own, which is where entities are declared; no feed needs one.
 */
export function rootOf(text: string): Root {
  let at = after(text, 0, SPACE);
  if (text[at] === '{') return 'json';
  for (;;) {
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    if (!end) break;
    const closed = text.indexOf(end, at + 2);
    if (closed < 0) return null;
    at = after(text, closed + end.length, SPACE);
  }
  if (/^<!doctype\s+html\b/i.test(text.slice(at, at + 40))) return 'page';
  if (text.startsWith('<!', at)) return 'unsafe';
  ROOT.lastIndex = at;
  const name = ROOT.exec(text)?.[1]?.toLowerCase().split(':').at(-1) ?? '';
  return Object.hasOwn(ROOTS, name) ? (ROOTS[name] as Root) : null;
}

function after(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return pattern.lastIndex;
}
