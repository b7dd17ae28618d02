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
  'alabama|alaska|arizona|arkansas|california|ca|colorado|connecticut|delaware|florida|fla|georgia|idaho|illinois|ill|indiana|ind|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|mass|michigan|mich|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|nj|n j|new mexico|new york|ny|north carolina|nc|north dakota|ohio|oklahoma|oregon|pennsylvania|pa|rhode island|south carolina|sc|south dakota|tennessee|tn|texas|tx|utah|vermont|virginia|va|west virginia|wisconsin|wyoming|aceh|sumatra|java|sulawesi|west papua|kashmir|helmand|sichuan|sinai'.split(
    '|',
  ),
);
