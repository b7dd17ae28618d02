import type { Mention, Span } from '../types.ts';
import type { Piece } from './pieces.ts';

const REACH = 16;
const BREAKS = new Set('; : . " “ ” ! ?'.split(' '));
const LOCATIVE = new Set('in on at near off across outside inside throughout around'.split(' '));
const NOT_PLACES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mr\.?|mrs\.?|dr\.?|president|nbc|cnn|twitter|facebook)$/;
/** Words that may stand right behind a place's name; any other makes an adjective of it ("outside Coptic church"). */
const FOLLOWS_PLACE = new Set(
  (
    'and or in on at of to from with by as after before during since when where while who which that is was were are has have had said ' +
    "'s the a an for last this next today yesterday over against because but into under amid near until could would will may province county city island region state killing wounding injuring leaving late early"
  ).split(' '),
);
/** A place before the figure is farther from it than one behind. */
const BACKWARD = 2;

/**
 * Where the figure from `start` to `end` belongs: the nearest mention of a place, one behind the figure preferred;
 * without any, the nearest capitals behind a preposition of place.
 */
export function placeOf(pieces: Piece[], first: number, next: number, places: Mention[]): Span | null {
  const start = (pieces[first] as Piece).start;
  const end = (pieces[next - 1] as Piece).end;
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.start < end && place.end > start) continue;
    const distance = place.start >= end ? place.start - end : (start - place.end) * BACKWARD;
    if (distance < least) [best, least] = [place, distance];
  }
  return best ?? namedPlace(pieces, next, 1) ?? namedPlace(pieces, first - 1, -1);
}

/** The hyphens and small words inside "Port-au-Prince". */
function isInside(pieces: Piece[], first: number, at: number): boolean {
  const piece = pieces[at];
  return (
    at > first &&
    piece?.glued === true &&
    (piece.word || (piece.lower === '-' && pieces[at + 1]?.glued === true)) &&
    piece.lower !== "'s"
  );
}

function namedPlace(pieces: Piece[], from: number, step: 1 | -1): Span | null {
  for (let i = from, left = REACH; left > 0 && i >= 0 && i < pieces.length; i += step, left--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    if (!LOCATIVE.has(lower)) continue;
    let first = i + 1;
    if (pieces[first]?.lower === 'the') first++;
    while (
      pieces[first]?.word &&
      /^(?:southern|northern|eastern|western|central|the|city|town|village|island|of)$/.test(
        pieces[first]?.lower ?? '',
      )
    )
      first++;
    let next = first;
    while (
      (pieces[next]?.capital && !NOT_PLACES.test(pieces[next]?.lower ?? '')) ||
      isInside(pieces, first, next)
    )
      next++;
    if (pieces[next]?.word && !FOLLOWS_PLACE.has(pieces[next]?.lower ?? '')) continue;
    if (next > first && (pieces[first]?.lower.length ?? 0) > 1)
      return { start: (pieces[first] as Piece).start, end: (pieces[next - 1] as Piece).end };
  }
  return null;
}
