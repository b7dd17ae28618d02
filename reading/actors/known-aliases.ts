/** Names that mean the same everywhere, in folded form without full stops, the fullest first. */
const SAME: readonly (readonly string[])[] = [
  ['united states of america', 'united states', 'usa', 'us', 'america'],
  ['united kingdom', 'uk', 'great britain', 'britain'],
  ['united arab emirates', 'uae', 'emirates'],
  ['democratic republic of congo', 'drc', 'dr congo', 'congo kinshasa'],
  ['czech republic', 'czechia'],
  ['turkiye', 'turkey'],
  ['kyiv', 'kiev'],
  ['soviet union', 'ussr'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['un security council', 'united nations security council', 'security council'],
  ['un general assembly', 'united nations general assembly', 'general assembly'],
  ['north atlantic treaty organization', 'nato'],
  ['world health organization', 'world health organisation', 'who'],
  ['world food programme', 'world food program', 'wfp'],
  ['world trade organization', 'wto'],
  ['international monetary fund', 'imf'],
  ['international atomic energy agency', 'iaea'],
  ['international criminal court', 'icc'],
  ['european central bank', 'ecb'],
  ['african union', 'au'],
  ['federal bureau of investigation', 'fbi'],
  ['central intelligence agency', 'cia'],
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['islamic state', 'isis', 'isil', 'daesh'],
  ['hezbollah', 'hizbollah', 'hizbullah'],
  ['al-qaeda', 'al-qaida', 'al qaeda', 'al qaida'],
  ['state department', 'us state department', 'department of state'],
  ['federal reserve', 'fed'],
];

/** Folded name without full stops → the name that stands for all of its kind. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((names) => names.map((name) => [name, names[0] as string] as const)),
);
