/**
 * What a happening is, in families of words: two passages that name families and share none tell of two happenings.
 * Violence is one family, as reports pass from protest to shots to fighting; every disease is a family of its own.
 * Matched by stem.
 */
export const CAUSES: readonly string[] = [
  'quake earthquake tremor temblor aftershock seismic',
  'flood floodwater deluge',
  'storm hurricane typhoon cyclone tornado gale blizzard',
  'heatwave heat drought',
  'wildfire blaze bushfire arson fire flames',
  'landslide mudslide avalanche',
  'eruption volcano volcanic',
  'crash collision collided derailment derailed pile-up overshot',
  'sinking sank capsized shipwreck',
  'shooting gunman gunmen gunfire shot gunned bomb blast explosion exploded bomber shelling airstrike missile offensive fighting bombardment war invasion battle protest protesters demonstration demonstrators march rally riot rioters clashes uprising unrest strike strikers crackdown stabbing knife vigil attack',
  'election ballot referendum polling',
  'cholera',
  'measles',
  'ebola',
  'covid coronavirus pandemic',
  'swine h1n1 flu influenza',
  'dengue',
  'malaria',
  'polio',
  'mpox monkeypox',
  'tuberculosis',
  'typhoid',
  'meningitis',
];

/** Families that reach over borders: in another country they are the same happening. */
export const SPREADING: ReadonlySet<string> = new Set(
  'flood storm heatwave wildfire cholera measles ebola covid swine dengue malaria polio mpox tuberculosis typhoid meningitis'.split(
    ' ',
  ),
);
