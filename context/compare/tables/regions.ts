/** Names of one country or city that look like two, folded: the first is the one that stands for all. */
export const ALIASES: readonly string[] = [
  'united states|us|u s|usa|america',
  'united kingdom|uk|u k|britain|great britain',
  'united arab emirates|uae',
  'new york|new york city|manhattan|lower manhattan|brooklyn|queens|bronx',
];

/** States and provinces that reports name for the towns in them, folded. */
export const REGIONS: ReadonlySet<string> = new Set(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|florida|georgia|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|nevada|new jersey|nj|new mexico|new york|north carolina|ohio|oklahoma|oregon|pennsylvania|south carolina|tennessee|texas|utah|virginia|west virginia|wisconsin|aceh|sumatra|java|sulawesi|west papua|kashmir|helmand|sichuan|sinai'.split(
    '|',
  ),
);
