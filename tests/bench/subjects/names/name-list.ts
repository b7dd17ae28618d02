import type { NumberedName } from '../../../../reading/actors/name-table.ts';
import { NAMES, personOf, placeOf } from '../../corpus/lexicon.ts';

/** So many different names, of places and people; the people of the generated stories are among them. */
export function nameList(size: number): NumberedName[] {
  const places = Array.from({ length: Math.min(NAMES, size / 10) }, (_, at) => placeOf(at));
  const people = Array.from({ length: size - places.length }, (_, at) => personOf(at));
  return [...places, ...people].map((name, number) => ({ name, number }));
}
