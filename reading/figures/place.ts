import type { Mention, Span } from '../types.ts';
import type { Claim } from './claim.ts';
import { namedPlaceAfter } from './named-places.ts';
import { lowerOf, type Piece, pieceAt } from './pieces.ts';

/** Nothing beyond one of these belongs to the figure's clause. */
const CLAUSE_BREAKS = /^(?:[;:—–]|but|while|whereas|although|though)$/;
/** A place before the figure is farther from it than one behind. */
const BACKWARD = 2;
/** "In Lund, near the border, there were four": a place that opens the sentence is its scene. */
const OPENING = 0.25;
/** Places told only to say where another is, or who speaks, are seldom the scene. */
const BESIDE = 2;
const CLAIMANT = 4;

/** "has a population of nearly": pieces between verb and number. */
const LONGEST_HAS = 5;

/** What a figure's clause offers to find its place with. */
export interface Scene {
  pieces: Piece[];
  /** Mentions of places in the run of text. */
  places: Mention[];
  /** Mentions of persons, in whom nothing takes place. */
  people: Mention[];
  claims: Claim[];
}

/**
 * Where the figure in pieces `first` up to `next` belongs: the nearest place of its clause, one behind it preferred;
 * without any, the nearest capitals behind a preposition of place. A number of inhabitants belongs to a place before it.
 */
export function placeOf(scene: Scene, first: number, next: number, inhabit: boolean): Span | null {
  const { pieces, places } = scene;
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const at = pieceAt(pieces, place.start);
    if (at >= first && at < next) return place;
    if (inhabit && at > first) continue;
    const distance = distanceTo(scene, place, at, first, next);
    if (distance < least) [best, least] = [place, distance];
  }
  if (inhabit && best && hasSubject(pieces, first)) return subjectPlace(scene, first) ?? best;
  if (best || inhabit) return best;
  const named = namedPlaceAfter(pieces, next, 1) ?? namedPlaceAfter(pieces, first - 1, -1);
  return named && !scene.people.some(({ start, end }) => start < named.end && end > named.start)
    ? named
    : null;
}

/** Characters between figure and place, weighted by how the place is told; infinite across a break of clauses. */
function distanceTo(
  { pieces, claims }: Scene,
  place: Mention,
  at: number,
  first: number,
  next: number,
): number {
  const after = at >= next;
  const [from, to] = after ? [next, at] : [at, first];
  for (let i = from; i < to; i++) if (CLAUSE_BREAKS.test(lowerOf(pieces, i))) return Number.POSITIVE_INFINITY;
  let distance = after
    ? place.start - (pieces[next - 1] as Piece).end
    : ((pieces[first] as Piece).start - place.end) * BACKWARD;
  const before = lowerOf(pieces, at - 1) === 'the' ? pieces[at - 2]?.lower : pieces[at - 1]?.lower;
  if (!after && at <= 2 && /^(?:in|at|on|across)$/.test(before ?? '')) distance *= OPENING;
  if (/^(?:near|with|from|off|than|of)$/.test(before ?? '') && before !== 'of') distance *= BESIDE;
  if (lowerOf(pieces, pieceAt(pieces, place.end)) === "'s") distance *= BESIDE;
  if (claims.some(({ who }) => at >= who.first && at < who.next)) distance *= CLAIMANT;
  return distance;
}

function hasSubject(pieces: Piece[], first: number): boolean {
  return pieces
    .slice(Math.max(0, first - LONGEST_HAS), first)
    .some(({ lower }) => /^(?:has|have|had)$/.test(lower));
}

/** "Orm, … south of Lund, has a population of": the first place of the sentence. */
function subjectPlace({ pieces, places }: Scene, first: number): Span | null {
  const place = places[0];
  return place && pieceAt(pieces, place.start) < first ? place : null;
}
