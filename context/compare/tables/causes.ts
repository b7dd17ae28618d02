/**
 * What a happening is, in families of words: two passages that name families and share none tell of two happenings.
 * Violence is one family, as reports pass from protest to shots to fighting; every disease is a family of its own.
 * Matched by stem.
 */
export const CAUSES: readonly string[] = [
  'quake earthquake quakes tremor tremors temblor aftershock aftershocks seismic',
  'flood floods flooding flooded floodwater deluge',
  'storm storms hurricane typhoon cyclone tornado tornadoes gale blizzard',
  'heatwave heat drought',
  'wildfire wildfires blaze blazes bushfire arson fire fires flames',
  'landslide mudslide avalanche',
  'eruption volcano volcanic',
  'crash crashed collision collided derailment derailed derail pile-up',
  'sinking sank capsized shipwreck',
  'shooting shootings gunman gunmen gunfire shot shots gunned bomb bombs bombing bombings blast blasts explosion explosions exploded bomber shelling shelled airstrike airstrikes missile missiles offensive fighting bombardment war invasion battle battles protest protests protesters demonstration demonstrations demonstrators march marched rally rallies riot riots rioters clashes clash uprising unrest strike strikes strikers crackdown stabbing stabbed knife vigil attack attacked attacks',
  'election elections ballot ballots referendum polling turnout',
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
