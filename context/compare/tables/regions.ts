/** Names of one country or city that look like two, folded: the first is the one that stands for all. */
export const ALIASES: readonly string[] = [
  'united states|us|u s|usa|america',
  'united kingdom|uk|u k|britain|great britain',
  'united arab emirates|uae',
  'new york|new york city|nyc|manhattan|lower manhattan|brooklyn|queens|bronx|staten island',
  'los angeles|l a|la',
  'washington|d c|dc',
  'thessaloniki|salonika|saloniki',
  'myanmar|burma',
  'turkey|turkiye',
  'kyiv|kiev',
  'mumbai|bombay',
  'kolkata|calcutta',
  'yangon|rangoon',
  'beijing|peking',
  'gaza|gaza strip',
  'czech republic|czechia',
  'misrata|misurata|misratah',
];

/** States and provinces that reports name for the towns in them, folded, with the abbreviations in use. */
export const REGIONS: ReadonlySet<string> = new Set(
  'alabama|ala|alaska|arizona|ariz|arkansas|ark|california|calif|ca|colorado|colo|connecticut|conn|delaware|del|florida|fla|fl|georgia|ga|hawaii|idaho|illinois|ill|il|indiana|ind|iowa|kansas|kan|kentucky|ky|louisiana|maine|maryland|md|massachusetts|mass|michigan|mich|minnesota|minn|mississippi|miss|missouri|mo|montana|nebraska|neb|nevada|nev|new hampshire|new jersey|nj|n j|new mexico|new york|ny|n y|north carolina|nc|n c|north dakota|ohio|oh|oklahoma|okla|oregon|ore|pennsylvania|pa|rhode island|south carolina|sc|s c|south dakota|tennessee|tenn|tn|texas|tx|utah|vermont|vt|virginia|va|west virginia|wisconsin|wis|wyoming|ontario|quebec|alberta|british columbia|manitoba|nova scotia|new south wales|victoria|queensland|sichuan|gansu|qinghai|yunnan|xinjiang|tibet|aceh|sumatra|java|sulawesi|papua|west papua|kashmir|punjab|sindh|balochistan|helmand|kandahar|anbar|nineveh|sinai|hormozgan|chechnya|dagestan|crimea|donbas|luzon|mindanao|abruzzo|sicily|catalonia'.split(
    '|',
  ),
);
