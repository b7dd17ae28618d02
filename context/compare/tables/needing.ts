const WORK =
  'job jobs post position worker staff employee workforce layoff redundancy payroll employer labour labor union plant factory company firm bank manager executive vacancy headcount hire unemployment airline maker group'.split(
    ' ',
  );
const HEALTH =
  'virus flu disease illness cholera measles ebola covid coronavirus malaria dengue fever infection infected outbreak epidemic pandemic hospital health doctor patient symptom bacteria poison poisoned hygiene confirmed clinic sars plague polio anthrax hepatitis'.split(
    ' ',
  );

const WATERS =
  'sea boat ship vessel raft dinghy water coast river lake island sank sinking capsized wreck survivor alive helicopter flood rubble'.split(
    ' ',
  );

const POSTS = 'job post position'.split(' ');

/** Words that speak of an outcome only where the passage has one of some others: jobs are cut, and fences. */
export const NEEDING: ReadonlyMap<string, readonly string[]> = new Map([
  ...['cut', 'shed', 'laid', '=lay', 'axed', 'dismissed', 'eliminate', 'slashed', 'added', 'created'].map(
    (word) => [word, WORK] as const,
  ),
  ['picked-up', WATERS],
  ['came-down', HEALTH],
  ...['would-go', 'will-go', 'must-go'].map((word) => [word, POSTS] as const),
  ...['caught', 'contracted', 'tested', '=positive', '=carriers', 'isolated'].map(
    (word) => [word, HEALTH] as const,
  ),
]);
