/**
 * What may happen to the people and things that news counts. Words are plain forms; they are matched by stem.
 * Outcomes of one family are told apart by readers and confused by careless comparison: they are another scope,
 * never a conflict.
 */
export type Family = 'harm' | 'custody' | 'crowd' | 'people' | 'force' | 'property' | 'work' | 'fire';

export interface Outcome {
  name: string;
  family: Family;
  /**
   * grows: while reports come in, so that a later, greater number supersedes an earlier one; shrinks: the reverse;
   * varies: a strength at a time, that any later number supersedes.
   */
  course: 'grows' | 'shrinks' | 'varies' | null;
  words: string;
}

export const OUTCOMES: readonly Outcome[] = [
  {
    name: 'dead',
    family: 'harm',
    course: 'grows',
    words:
      'kill killed killing kills killings die dies died dying dead death deaths fatal fatally fatality fatalities slain slaying murder murdered perish perished toll massacred executed drowned bodies corpses the-lives their-lives',
  },
  {
    name: 'injured',
    family: 'harm',
    course: 'grows',
    words: 'injure injured injuring injures injury injuries wound wounds wounded wounding hurt hurting',
  },
  { name: 'shot', family: 'harm', course: 'grows', words: 'shot shooting' },
  { name: 'casualties', family: 'harm', course: 'grows', words: 'casualty casualties victim victims losses' },
  { name: 'missing', family: 'harm', course: 'shrinks', words: 'missing unaccounted disappeared' },
  {
    name: 'rescued',
    family: 'harm',
    course: 'grows',
    words: 'rescue rescued rescuing saved survivors survived survivor alive pulled',
  },
  {
    name: 'hospital',
    family: 'harm',
    course: null,
    words: 'hospital hospitals hospitalised hospitalized treated treatment intensive',
  },
  { name: 'trapped', family: 'harm', course: 'shrinks', words: 'trapped stranded stuck buried' },
  {
    name: 'evacuated',
    family: 'harm',
    course: 'grows',
    words:
      'evacuate evacuated evacuating evacuation evacuations evacuees ushered leave-their leaving-their left-their ordered-out flee-their',
  },
  {
    name: 'displaced',
    family: 'harm',
    course: 'grows',
    words:
      'displace displaced displacing homeless uprooted fled flee fleeing refugees shelter outdoors from-their sheltering crossed',
  },
  { name: 'affected', family: 'harm', course: 'grows', words: 'affected affecting' },
  {
    name: 'infected',
    family: 'harm',
    course: 'grows',
    words: 'infect infected infection infections case cases sickened ill illness illnesses contracted tested',
  },
  {
    name: 'vaccinated',
    family: 'people',
    course: 'grows',
    words: 'vaccinated vaccine vaccinations doses jab jabs inoculated',
  },
  {
    name: 'arrested',
    family: 'custody',
    course: 'grows',
    words:
      'arrest arrested arresting arrests detain detained detaining detention jailed custody seized rounded',
  },
  {
    name: 'charged',
    family: 'custody',
    course: 'grows',
    words: 'charged indicted convicted sentenced accused prosecuted',
  },
  { name: 'freed', family: 'custody', course: 'grows', words: 'freed released release releasing pardoned' },
  {
    name: 'captured',
    family: 'custody',
    course: 'grows',
    words: 'captured hostage hostages kidnapped abducted prisoners captives',
  },
  {
    name: 'crowd',
    family: 'crowd',
    course: null,
    words:
      'march marched marching marchers protest protested protesting demonstrate demonstrated demonstrating demonstration rally rallied rallying crowd gathered gathering attended attend turnout streets joined vigil strike striking walked',
  },
  {
    name: 'population',
    family: 'people',
    course: null,
    words: 'population inhabited populated live lives living inhabitants home-to city-of town-of',
  },
  {
    name: 'employed',
    family: 'work',
    course: null,
    words: 'employ employs employed workforce headcount employees',
  },
  {
    name: 'dismissed',
    family: 'work',
    course: null,
    words:
      'layoff layoffs laid lay-off lays-off laying-off laid-off job-cuts cut cutting cuts redundancies redundant axed dismissed sacked shed',
  },
  { name: 'hired', family: 'work', course: null, words: 'hire hired hiring created recruit recruited added' },
  {
    name: 'resigned',
    family: 'work',
    course: 'grows',
    words: 'resign resigned resigns quit defected stepped',
  },
  {
    name: 'deployed',
    family: 'force',
    course: 'varies',
    words:
      'deploy deployed deploying deploys station stationed amass amassed massed concentrated stationing positioned',
  },
  {
    name: 'mobilised',
    family: 'force',
    course: null,
    words:
      'mobilise mobilised mobilize mobilized mobilization mobilisation conscript conscripted conscripts conscription draft drafted called-up call-up reservists',
  },
  {
    name: 'withdrawn',
    family: 'force',
    course: null,
    words: 'withdraw withdrawn withdrew withdrawal pulled',
  },
  {
    name: 'destroyed',
    family: 'property',
    course: 'grows',
    words:
      'destroy destroyed destroying destruction razed raze flattened flattening flatten levelled leveled leveling levelling demolished collapsed collapse burnt burned gutted',
  },
  {
    name: 'damaged',
    family: 'property',
    course: 'grows',
    words: 'damage damaged damaging damages unsafe smashed looted hit',
  },
  { name: 'launched', family: 'fire', course: null, words: 'launch launched launching fired firing' },
  {
    name: 'intercepted',
    family: 'fire',
    course: null,
    words: 'intercept intercepted downed neutralised neutralized',
  },
  { name: 'struck', family: 'fire', course: null, words: 'struck entered impacts hitting' },
];

/** Outcomes that reports use of the same people: equal numbers agree, and bounds may grow into one another. */
export const OVERLAPPING: readonly (readonly string[])[] = [
  ['injured', 'hospital', 'shot', 'casualties'],
  ['rescued', 'evacuated'],
  ['displaced', 'evacuated'],
  ['destroyed', 'damaged'],
  ['affected', 'displaced', 'infected'],
  ['launched', 'struck'],
  ['arrested', 'charged'],
];

/** The noun for people that alone says they are counted as living somewhere. */
export const INHABITANTS = /^(?:resident|inhabitant|citizen|population)/;
