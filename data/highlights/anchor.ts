import type { Span } from '../../reading/types.ts';

/** How much of the text on either side is kept, to know the place again. */
const BESIDE = 32;

/** As long as a highlight may be; of what is longer, its beginning is kept. */
const LONGEST = 20_000;

/** A place in a text that is known again when the text was changed around it (a W3C text quote with its position). */
export interface Anchor extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

export function anchorOf(text: string, span: Span): Anchor {
  const { start } = span;
  const end = Math.min(span.end, start + LONGEST);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - BESIDE), start),
    suffix: text.slice(end, end + BESIDE),
  };
}

/** Where an anchor's words stand in a text: of several places the one with the likest surroundings, then the nearest; null where they are gone. */
export function placeOf(text: string, { exact, prefix, suffix, start }: Anchor): Span | null {
  if (exact === '') return null;
  const likenessAt = (at: number) =>
    sameBefore(text, at, prefix) + sameAfter(text, at + exact.length, suffix);
  let best = text.startsWith(exact, start) ? { at: start, likeness: likenessAt(start) } : null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + exact.length)) {
    const likeness = likenessAt(at);
    const nearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || likeness > best.likeness || (likeness === best.likeness && nearer)) best = { at, likeness };
  }
  return best && { start: best.at, end: best.at + exact.length };
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return same;
}
