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
      'kill die dies died dying dead death fatal fatality slain slaying murder perish toll massacred executed drowned bodies corpses lives shot-dead fatally-shot beaten-to stabbed-to burned-to burnt-to crushed-to their-lives his-life her-life claimed-the-lives lost-lives lives-lost gassed electrocuted succumbed fatals deceased lethal slaughtered assassinated hanged decapitated burned-alive buried-alive death-toll pronounced-dead died-of crushed-to buried-people beheaded lynched suffocated perished dead-bodies executions killings',
  },
  {
    name: 'injured',
    family: 'harm',
    course: 'grows',
    words:
      'injure injury wound hurt =recovering maimed =burns bruised concussed scalded mutilated cuts-and broken-bones',
  },
  { name: 'shot', family: 'harm', course: 'grows', words: 'shot shooting' },
  { name: 'casualties', family: 'harm', course: 'grows', words: 'casualty victim losses' },
  {
    name: 'missing',
    family: 'harm',
    course: 'shrinks',
    words:
      'missing unaccounted disappeared vanished untraced lost-at whereabouts not-been-found unaccounted-for',
  },
  {
    name: 'rescued',
    family: 'harm',
    course: 'grows',
    words:
      'rescue saved survivors survived alive pulled plucked winched airlifted dug-out picked-up lifted-to',
  },
  {
    name: 'hospital',
    family: 'harm',
    course: null,
    words:
      'hospital hospitalised hospitalized treated treatment intensive critical-condition stable-condition serious-condition admitted',
  },
  {
    name: 'trapped',
    family: 'harm',
    course: 'shrinks',
    words: 'trapped stranded stuck buried marooned cut-off entombed',
  },
  {
    name: 'evacuated',
    family: 'harm',
    course: 'grows',
    words:
      'evacuate evacuation evacuees ushered leave-their leaving-their left-their ordered-out flee-their moved-out moved-from moved-to relocated taken-to-safety bussed-out brought-to-safety =moved cleared-from',
  },
  {
    name: 'displaced',
    family: 'harm',
    course: 'grows',
    words:
      'displace homeless uprooted fled flee refugees shelter outdoors from-their crossed their-homes living-in-camps uprooted refuge driven-from driven-out forced-from without-shelter lost-their-homes in-tents roofless exodus',
  },
  { name: 'affected', family: 'harm', course: 'grows', words: 'affected impacted' },
  {
    name: 'infected',
    family: 'harm',
    course: 'grows',
    words:
      'infect infection case sickened ill illness contracted tested fell-ill diagnosed =patients =positive caught came-down',
  },
  {
    name: 'vaccinated',
    family: 'people',
    course: 'grows',
    words: 'vaccinated vaccine vaccinations doses jab inoculated immunised immunized immunisation',
  },
  {
    name: 'arrested',
    family: 'custody',
    course: 'grows',
    words:
      'arrest detain detention jailed custody seized rounded imprisoned handcuffed taken-in apprehended taken-into-custody in-custody interned nabbed',
  },
  {
    name: 'charged',
    family: 'custody',
    course: 'grows',
    words: 'charged indicted convicted sentenced accused prosecuted arraigned trial-of tried-for',
  },
  {
    name: 'freed',
    family: 'custody',
    course: 'grows',
    words:
      'freed released pardoned let-go set-free amnesty liberated walked-free amnestied swapped exchanged handed-over bailed',
  },
  {
    name: 'escaped',
    family: 'custody',
    course: 'grows',
    words: 'escape escapee got-away broke-out jailbreak fugitive absconded on-the-run at-large',
  },
  {
    name: 'captured',
    family: 'custody',
    course: 'grows',
    words:
      'captured hostage kidnapped abducted prisoners captives captivity abductions snatched taken-prisoner held-captive =holding militants-hands',
  },
  {
    name: 'crowd',
    family: 'crowd',
    course: null,
    words:
      'march marchers protest demonstrate demonstration rally rallied rallying crowd gathered attended turnout streets joined vigil strike walked packed thronged flocked drew turned-out converged lined massed-in poured demonstrated occupied rallied attendance filled =watched audience mass-rally demo-in sit-in picket picketed congregated crammed queued lined-the heeded answered-the',
  },
  {
    name: 'population',
    family: 'people',
    course: null,
    words: 'population inhabited populated live-in living-in inhabitants home-to city-of town-of',
  },
  {
    name: 'aboard',
    family: 'harm',
    course: null,
    words: 'aboard on-board carrying =carried were-inside was-inside',
  },
  {
    name: 'powerless',
    family: 'property',
    course: 'shrinks',
    words:
      'without-power without-electricity power-to without-light in-darkness blacked-out lost-their-power no-power no-electricity lost-power lost-electricity power-cut blackout outage',
  },
  {
    name: 'employed',
    family: 'work',
    course: null,
    words: 'employ workforce headcount payroll on-its-payroll',
  },
  {
    name: 'dismissed',
    family: 'work',
    course: null,
    words:
      'layoff laid lay-off lays-off laying-off laid-off job-cuts cut redundancies redundant axed dismissed sacked shed eliminate job-losses their-jobs =lay cutbacks furloughed downsizing let-go-of job-reductions job-loss dismissal severed pink-slips',
  },
  {
    name: 'hired',
    family: 'work',
    course: null,
    words: 'hire hired created recruit added job-gain jobs-gain gain-in recruited recruitment =taken-on',
  },
  {
    name: 'resigned',
    family: 'work',
    course: 'grows',
    words: 'resign quit defected stepped =defections resignations deserted walkout-of stood-down',
  },
  {
    name: 'deployed',
    family: 'force',
    course: 'varies',
    words: 'deploy station amass massed concentrated positioned garrisoned build-up buildup troop-presence',
  },
  {
    name: 'mobilised',
    family: 'force',
    course: null,
    words:
      'mobilise mobilize mobilization mobilisation conscript conscription draft called-up call-up reservists',
  },
  {
    name: 'withdrawn',
    family: 'force',
    course: null,
    words: 'withdraw withdrawn withdrew withdrawal pulled pull-out pullout drawdown bring-home brought-home',
  },
  {
    name: 'destroyed',
    family: 'property',
    course: 'grows',
    words:
      'destroy destruction razed raze flattened levelled leveled demolished collapsed burnt burned gutted swept-away washed-away tore-down torn-down knocked-down blown-down pulled-down caved-in obliterated ruins rubble wiped-out reduced-to-rubble uninhabitable',
  },
  {
    name: 'damaged',
    family: 'property',
    course: 'grows',
    words:
      'damage unsafe smashed looted hit wrecked flooded inundated ransacked battered torn cracked swamped submerged under-water unroofed vandalised vandalized',
  },
  { name: 'launched', family: 'fire', course: 'grows', words: 'launch fired' },
  {
    name: 'intercepted',
    family: 'fire',
    course: 'grows',
    words: 'intercept =downed shot-down shoot-down brought-down neutralised neutralized',
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
  ['affected', 'powerless'],
  ['launched', 'struck'],
  ['arrested', 'charged'],
  ['freed', 'escaped'],
];

/** The noun for people that alone says they are counted as living somewhere. */
export const INHABITANTS = /^(?:resident|inhabitant|citizen|population)/;

/** The noun for people that alone says they came together. */
export const CROWD = /^(?:protest|demonstrat|march)[eo]/;

/** The noun for people that alone says they are employed. */
export const STAFF = /^(?:employe|staff|staffer|workforce)/;
