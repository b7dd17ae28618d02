import { COUNTRIES } from './tables/countries.ts';
import { ALIASES, CONTINENTS, REGIONS_OF, TOWNS_OF } from './tables/regions.ts';

const STANDARD_NAMES: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap((row) => {
    const names = row.split('|');
    return names.map((name): [string, string] => [name, names[0] as string]);
  }),
);
/** What each region and town lies in. */
const PARENTS: ReadonlyMap<string, string> = new Map([...rows(TOWNS_OF), ...rows(REGIONS_OF)]);
const REGIONS: ReadonlySet<string> = new Set(rows(REGIONS_OF).map(([region]) => region));

/** The one name that stands for all names of a place; folded. */
export function standardName(place: string): string {
  return STANDARD_NAMES.get(place) ?? place;
}

/** A country, a state or a continent, that others name the towns of. */
export function isWide(place: string): boolean {
  return COUNTRIES.has(place) || REGIONS.has(place) || CONTINENTS.has(place);
}

/** in: one lies in the other; apart: in two countries; unknown: the tables do not say. */
export function relateOnMap(a: string, b: string): 'in' | 'apart' | 'unknown' {
  if (wholesOf(a).includes(b) || wholesOf(b).includes(a)) return 'in';
  const [here, there] = [countryOf(a), countryOf(b)];
  return here && there && here !== there ? 'apart' : 'unknown';
}

/** The place itself, its region and its country, as far as the tables know. */
function wholesOf(place: string): string[] {
  const wholes: string[] = [];
  for (let at: string | undefined = place; at && !wholes.includes(at); at = PARENTS.get(at)) wholes.push(at);
  return wholes;
}

function countryOf(place: string): string | undefined {
  return wholesOf(place).find((whole) => COUNTRIES.has(whole));
}

function rows(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([whole, parts]) =>
    parts.split('|').map((part): [string, string] => [part, whole]),
  );
}
