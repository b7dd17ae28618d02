import { parseOpml as parseOutline } from 'feedsmith';
import type { FoundFeed } from '../types.ts';
import { listAt, wordsAt } from './at-path.ts';
import { rootOf } from './root-of.ts';
import { withoutLengths } from './without-lengths.ts';

const MOST = 500;
const LINE = 2_000;

/** The feeds in a list of feeds as readers of feeds write it, each once, whichever folders they are in; none where it is no such list. */
export function parseOpml(text: string): FoundFeed[] {
  if (rootOf(text) !== 'opml') return [];
  const found = new Map<string, FoundFeed>();
  const left = [...outlinesOf(text)].reverse();
  while (left.length > 0 && found.size < MOST) {
    const outline = left.pop();
    left.push(...listAt(outline, ['outlines']).toReversed());
    const address = wordsAt(outline, LINE, ['xmlUrl']);
    if (!address || !URL.canParse(address)) continue;
    const { href, protocol } = new URL(address);
    if (/^https?:$/.test(protocol) && !found.has(href))
      found.set(href, { url: href, title: wordsAt(outline, LINE, ['title'], ['text']) });
  }
  return [...found.values()];
}

function outlinesOf(text: string): unknown[] {
  try {
    return listAt(parseOutline(withoutLengths(text)), ['body', 'outlines']);
  } catch {
    return [];
  }
}
