import { isWide, relateOnMap } from './gazetteer.ts';
import type { Places } from './places.ts';

/** A place so far from its figure is where the story plays, which every telling names in its own way. */
export const FAR = 11;

/** Two places that no table knows part two figures only where each stands right by its own. */
const BESIDE_FIGURE = 5;

/** contained: one lies within the other, or is named for a part of the country the other speaks of. */
export type PlaceRelation = 'same' | 'contained' | 'different' | 'unknown';

export function relatePlaces(a: Places, b: Places): PlaceRelation {
  if (a.own === null || b.own === null) return reachOf(a, b, a.own ?? b.own);
  if (alike(a.own, b.own)) return 'same';
  if ([...b.all].some((place) => alike(place, a.own as string))) return 'contained';
  if ([...a.all].some((place) => alike(place, b.own as string))) return 'contained';
  const single = a.all.size === 1 && b.all.size === 1;
  if (!single && Math.max(a.distance, b.distance) > FAR) return 'unknown';
  const onMap = relateOnMap(a.own, b.own, a.gazetteer);
  if (onMap === 'in') return 'contained';
  if (onMap === 'apart') return 'different';
  if (isWide(a.own, a.gazetteer) !== isWide(b.own, b.gazetteer)) return 'contained';
  const { countries } = a.gazetteer;
  const named = Number(countries.has(a.own)) + Number(countries.has(b.own));
  if (named === 1) return 'contained';
  if (named === 0 && [...a.all].some((place) => !countries.has(place) && b.all.has(place)))
    return 'contained';
  return onMap === 'unknown' && Math.max(a.distance, b.distance) > BESIDE_FIGURE ? 'unknown' : 'different';
}

/** Of two figures of which at most one has a place: does the other say that it reaches further? */
function reachOf(a: Places, b: Places, place: string | null): PlaceRelation {
  if (place === null) return 'unknown';
  const unnamed = a.own === null ? a : b;
  const country = unnamed.gazetteer.countries.has(place);
  if (unnamed.local && country) return 'contained';
  const wider = a.worldwide !== b.worldwide || (!country && a.nationwide !== b.nationwide);
  return wider ? 'contained' : 'unknown';
}

/** One name in two spellings ("Sana", "Sanaa"; "Taez", "Taiz"), or with and without a word ("Qeshm Island"). */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.every((word) => long.some((other) => alikeWord(word, other)));
}

function alikeWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [consonants(a), consonants(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= 2 && (short === long ? a[0] === b[0] : short.length >= 4 && long.endsWith(short));
}

function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
}
