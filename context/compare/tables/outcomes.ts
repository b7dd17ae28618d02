/**
 * What may happen to the people and things that news counts. Words are plain forms; they are matched by stem.
 * Outcomes of one family are told apart by readers and confused by careless comparison: they are another scope,
 * never a conflict.
 */
export type Family = 'harm' | 'custody' | 'crowd' | 'people' | 'force' | 'property' | 'work' | 'fire';

export interface Outcome {
  name: string;
  family: Family;
  /** Grows while reports come in, so that a later, greater number supersedes an earlier one. */
  grows: boolean;
  words: string;
}

export const OUTCOMES: readonly Outcome[] = [
  {
    name: 'dead',
    family: 'harm',
    grows: true,
    words:
      'kill killed killing kills killings die dies died dying dead death deaths fatal fatally fatality fatalities slain slaying murder murdered perish perished toll massacred executed drowned bodies corpses lives',
  },
  {
    name: 'injured',
    family: 'harm',
    grows: true,
    words: 'injure injured injuring injures injury injuries wound wounds wounded wounding hurt hurting',
  },
  { name: 'shot', family: 'harm', grows: true, words: 'shot shooting' },
  { name: 'casualties', family: 'harm', grows: true, words: 'casualty casualties victim victims losses' },
  { name: 'missing', family: 'harm', grows: false, words: 'missing unaccounted disappeared' },
  {
    name: 'rescued',
    family: 'harm',
    grows: true,
    words: 'rescue rescued rescuing saved survivors survived survivor alive pulled',
  },
  {
    name: 'hospital',
    family: 'harm',
    grows: false,
    words: 'hospital hospitals hospitalised hospitalized treated treatment intensive',
  },
  { name: 'trapped', family: 'harm', grows: false, words: 'trapped stranded stuck buried' },
  {
    name: 'evacuated',
    family: 'harm',
    grows: true,
    words: 'evacuate evacuated evacuating evacuation ushered',
  },
  {
    name: 'displaced',
    family: 'harm',
    grows: true,
    words: 'displace displaced displacing homeless uprooted fled flee fleeing refugees shelter outdoors',
  },
  { name: 'affected', family: 'harm', grows: true, words: 'affected affecting' },
  {
    name: 'infected',
    family: 'harm',
    grows: true,
    words: 'infect infected infection infections case cases sickened ill illness illnesses contracted tested',
  },
  {
    name: 'vaccinated',
    family: 'people',
    grows: true,
    words: 'vaccinated vaccine vaccinations doses jab jabs inoculated',
  },
  {
    name: 'arrested',
    family: 'custody',
    grows: true,
    words:
      'arrest arrested arresting arrests detain detained detaining detention jailed custody seized rounded',
  },
  {
    name: 'charged',
    family: 'custody',
    grows: true,
    words: 'charged indicted convicted sentenced accused prosecuted',
  },
  { name: 'freed', family: 'custody', grows: true, words: 'freed released release releasing pardoned' },
  {
    name: 'captured',
    family: 'custody',
    grows: true,
    words: 'captured hostage hostages kidnapped abducted prisoners captives',
  },
  {
    name: 'crowd',
    family: 'crowd',
    grows: false,
    words:
      'march marched marching marchers protest protested protesting demonstrate demonstrated demonstrating demonstration rally rallied rallying crowd gathered gathering attended attend turnout streets joined vigil strike striking walked',
  },
  {
    name: 'population',
    family: 'people',
    grows: false,
    words: 'population residents inhabitants inhabited populated home-to city-of town-of',
  },
  {
    name: 'employed',
    family: 'work',
    grows: false,
    words: 'employ employs employed employees workforce staff headcount',
  },
  {
    name: 'dismissed',
    family: 'work',
    grows: false,
    words: 'layoff layoffs laid cut cutting cuts redundancies redundant axed dismissed sacked shed',
  },
  { name: 'hired', family: 'work', grows: false, words: 'hire hired hiring created recruit recruited added' },
  {
    name: 'resigned',
    family: 'work',
    grows: true,
    words: 'resign resigned resigns quit defected stepped',
  },
  {
    name: 'deployed',
    family: 'force',
    grows: false,
    words:
      'deploy deployed deploying deploys station stationed amass amassed massed concentrated stationing positioned',
  },
  {
    name: 'mobilised',
    family: 'force',
    grows: false,
    words:
      'mobilise mobilised mobilize mobilized mobilization mobilisation conscript conscripted conscripts conscription draft drafted called-up call-up reservists',
  },
  {
    name: 'withdrawn',
    family: 'force',
    grows: false,
    words: 'withdraw withdrawn withdrew withdrawal pulled',
  },
  {
    name: 'destroyed',
    family: 'property',
    grows: true,
    words:
      'destroy destroyed destroying destruction razed raze flattened flattening flatten levelled leveled leveling levelling demolished collapsed collapse burnt burned gutted',
  },
  {
    name: 'damaged',
    family: 'property',
    grows: true,
    words: 'damage damaged damaging damages unsafe smashed looted hit',
  },
  { name: 'launched', family: 'fire', grows: false, words: 'launch launched launching fired fire firing' },
  {
    name: 'intercepted',
    family: 'fire',
    grows: false,
    words: 'intercept intercepted downed neutralised neutralized',
  },
  { name: 'struck', family: 'fire', grows: false, words: 'struck entered impacts hitting' },
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
