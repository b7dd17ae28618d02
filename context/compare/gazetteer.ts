/** Places as their table holds them, folded, names of one row with "|" between them. */
export interface PlaceLists {
  /** Names of one place that look like two: the first stands for all. */
  aliases: readonly string[];
  countries: string;
  /** Regions of many countries. */
  continents: string;
  /** By country. */
  regions: Readonly<Record<string, string>>;
  /** By region or country. */
  towns: Readonly<Record<string, string>>;
}

/** What lies in what, as far as the tables know. All names are folded. */
export interface Gazetteer {
  /** The one name that stands for all names of a place. */
  standard: ReadonlyMap<string, string>;
  /** Countries by their common English names. */
  countries: ReadonlySet<string>;
  /** What each region and town lies in. */
  parents: ReadonlyMap<string, string>;
  /** Regions and continents. */
  wide: ReadonlySet<string>;
}

export function gazetteerOf({ aliases, countries, continents, regions, towns }: PlaceLists): Gazetteer {
  return {
    standard: new Map(
      aliases.flatMap((row) => {
        const names = row.split('|');
        return names.map((name): [string, string] => [name, names[0] as string]);
      }),
    ),
    countries: new Set(countries.split('|')),
    parents: new Map([...rows(towns), ...rows(regions)]),
    wide: new Set([...rows(regions).map(([region]) => region), ...continents.split('|')]),
  };
}

export function standardName(place: string, { standard }: Gazetteer): string {
  return standard.get(place) ?? place;
}

/** A country, a state or a continent, that others name the towns of. */
export function isWide(place: string, { countries, wide }: Gazetteer): boolean {
  return countries.has(place) || wide.has(place);
}

/** in: one lies in the other; apart: in two countries; unknown: the tables do not say. */
export function relateOnMap(a: string, b: string, gazetteer: Gazetteer): 'in' | 'apart' | 'unknown' {
  const [here, there] = [wholesOf(a, gazetteer), wholesOf(b, gazetteer)];
  if (here.includes(b) || there.includes(a)) return 'in';
  const [one, other] = [countryAmong(here, gazetteer), countryAmong(there, gazetteer)];
  return one && other && one !== other ? 'apart' : 'unknown';
}

/** The place itself, its region and its country. */
function wholesOf(place: string, { parents }: Gazetteer): string[] {
  const wholes: string[] = [];
  for (let at: string | undefined = place; at && !wholes.includes(at); at = parents.get(at)) wholes.push(at);
  return wholes;
}

function countryAmong(places: string[], { countries }: Gazetteer): string | undefined {
  return places.find((place) => countries.has(place));
}

function rows(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([whole, parts]) =>
    parts.split('|').map((part): [string, string] => [part, whole]),
  );
}
