import type { Outcome } from './outcome-rules.ts';

/** What may happen to the people and things that news counts. Words are plain forms; they are matched by stem. */
export const OUTCOMES: readonly Outcome[] = [
  {
    name: 'dead',
    family: 'harm',
    course: 'grows',
    words:
      'kill die dies died dying dead death fatal fatality slain slaying murder perish toll massacred executed drowned bodies corpses =lives shot-dead trampled-to fatally-shot beaten-to stabbed-to burned-to burnt-to crushed-to their-lives his-life her-life claimed-the-lives lost-lives lives-lost gassed electrocuted succumbed deceased lethal slaughtered assassinated hanged decapitated burned-alive buried-alive death-toll pronounced-dead died-of buried-people beheaded lynched suffocated dead-bodies executions carcasses beaten-dead found-dead dead-in mown-down gunned-down mowed-down blown-up lost-life bloodbath butchered poisoned-to starved-to froze-to frozen-to euthanised culled asphyxiated dying-in their-deaths life-lost fell-to',
  },
  {
    name: 'injured',
    family: 'harm',
    course: 'grows',
    words:
      'injure injury wound hurt =recovering maimed =burns bruised concussed scalded mutilated cuts-and broken-bones lacerations fractures grazed trampled stabbed cut-by gored shrapnel-wounds stretchered limbs-broken needed-stitches stitches burnt-hands walking-wounded',
  },
  { name: 'shot', family: 'harm', course: 'grows', words: 'shot shooting' },
  { name: 'casualties', family: 'harm', course: 'grows', words: 'casualty victim losses' },
  {
    name: 'missing',
    family: 'harm',
    course: 'shrinks',
    words:
      'missing unaccounted disappeared vanished untraced lost-at whereabouts not-been-found unaccounted-for yet-unfound still-sought never-found not-returned feared-buried heard-of heard-from',
  },
  {
    name: 'rescued',
    family: 'harm',
    course: 'grows',
    words:
      'rescue saved survivors survived alive pulled plucked winched airlifted dug-out picked-up lifted-to hauled-from fished-out winched-to brought-ashore brought-out freed-from dug-from scooped-from hoisted pulled-from pulled-out found-alive unhurt',
  },
  {
    name: 'hospital',
    family: 'harm',
    course: null,
    words:
      'hospital hospitalised hospitalized treated treatment intensive critical-condition stable-condition serious-condition admitted in-hospital hospitalisation hospitalization =ambulance =ambulances rushed-to ferried-to emergency-room emergency-rooms wards admissions',
  },
  {
    name: 'trapped',
    family: 'harm',
    course: 'shrinks',
    words:
      'trapped stranded stuck buried marooned cut-off entombed pinned holed-up snowbound besieged stuck-in snowed-in boxed-in',
  },
  {
    name: 'evacuated',
    family: 'harm',
    course: 'grows',
    words:
      'evacuate evacuation evacuees ushered leave-their leaving-their left-their ordered-out flee-their moved-out moved-from moved-to relocated taken-to-safety bussed-out brought-to-safety =moved cleared-from cleared-out led-out emptied-of bused-out ferried-out ordered-to-leave moved-away',
  },
  {
    name: 'displaced',
    family: 'harm',
    course: 'grows',
    words:
      'displace homeless uprooted fled flee refugees shelter outdoors from-their crossed their-homes living-in-camps refuge driven-from driven-out forced-from without-shelter lost-their-homes in-tents roofless exodus under-canvas slept-outside slept-outdoors slept-in sleeping-rough sleeping-outdoors camped-out without-homes without-roofs without-roof without-housing made-homeless lost-homes their-dwellings camps-for in-camps displacement crossed-into streamed-into poured-into =exiles =uprooted living-rough',
  },
  { name: 'affected', family: 'harm', course: 'grows', words: 'affected impacted' },
  {
    name: 'infected',
    family: 'harm',
    course: 'grows',
    words:
      'infect infection case sickened ill illness contracted tested fell-ill diagnosed =patients =positive caught came-down sick =sicknesses contagion laboratory-confirmed caught-it picked-up-the tested-positive =carriers unwell poisoned',
  },
  {
    name: 'vaccinated',
    family: 'people',
    course: 'grows',
    words:
      'vaccinated vaccine vaccinations doses jab inoculated immunised immunized immunisation shots-of shots-in immunizations first-dose one-shot first-shot second-shot a-shot both-shots both-doses one-dose a-dose second-dose',
  },
  {
    name: 'arrested',
    family: 'custody',
    course: 'grows',
    words:
      'arrest detain detention custody seized rounded imprisoned handcuffed apprehended taken-into-custody in-custody interned nabbed =jailed =jailing apprehension picked-up-by behind-bars taken-away hauled-in remanded busted roundup taken-off hauled-off swooped netted locked-up led-away recapture',
  },
  {
    name: 'charged',
    family: 'custody',
    course: 'grows',
    words:
      'charged indicted convicted sentenced accused prosecuted arraigned trial-of tried-for indictment convictions arraigned-on pleaded-guilty the-dock before-court face-trial facing-trial faced-trial',
  },
  {
    name: 'freed',
    family: 'custody',
    course: 'grows',
    words:
      'freed released pardoned let-go set-free amnesty liberated walked-free amnestied swapped exchanged handed-over bailed acquitted paroled returned-home =frees =freeing',
  },
  {
    name: 'escaped',
    family: 'custody',
    course: 'grows',
    words:
      'escape escapee got-away broke-out jailbreak fugitive absconded on-the-run at-large breakout tunnelled-out tunneled-out broken-out break-out slipped-out fled-jail fled-prison jail-break prison-break',
  },
  {
    name: 'captured',
    family: 'custody',
    course: 'grows',
    words:
      'captured prisoners captives taken-prisoner held-captive =holding hostage kidnapped abducted captivity abductions snatched militants-hands abductees captors hostage-taking',
  },
  {
    name: 'held',
    family: 'custody',
    course: null,
    words:
      'were-held was-held been-held are-held being-held held-in held-over held-after held-for held-by held-as',
  },
  {
    name: 'deported',
    family: 'custody',
    course: 'grows',
    words: 'deport deportation expelled expulsion repatriated sent-back flown-back',
  },
  {
    name: 'questioned',
    family: 'custody',
    course: null,
    words: 'questioned interrogated interrogation interviewed',
  },
  {
    name: 'cured',
    family: 'harm',
    course: 'grows',
    words: 'cured discharged recoveries recovered-from',
  },
  {
    name: 'quarantined',
    family: 'harm',
    course: 'varies',
    words: 'quarantine self-isolating isolated isolation',
  },
  {
    name: 'needy',
    family: 'harm',
    course: null,
    words:
      'needy in-need needing need-help need-aid need-food hungry hunger starving starvation famine malnourished malnutrition food-insecure',
  },
  {
    name: 'aided',
    family: 'people',
    course: 'grows',
    words: '=fed assisted rations supplied-with received-food received-aid receiving-aid handouts =aided',
  },
  {
    name: 'eligible',
    family: 'people',
    course: null,
    words: 'eligible registered-to registered-voters electorate entitled-to eligible-to on-the-rolls',
  },
  {
    name: 'voted',
    family: 'people',
    course: 'grows',
    words: 'voted votes ballots cast-ballots cast-their cast-votes went-to-polls',
  },
  {
    name: 'crowd',
    family: 'crowd',
    course: null,
    words:
      'march marchers protest demonstrate demonstration rally rallied rallying crowd gathered attended turnout streets joined vigil strike walked packed thronged flocked drew turned-out converged lined poured occupied attendance filled =watched audience mass-rally demo-in sit-in picket congregated crammed queued lined-the heeded answered-the turned-up showed-up came-out onlookers downed-tools down-tools stayed-away on-strike stoppage spilled-onto jammed cheered welcomed-by parade procession sit-ins encampment assembled chanted took-part taking-part participated',
  },
  {
    name: 'population',
    family: 'people',
    course: null,
    words:
      'population inhabited populated live-in living-in inhabitants home-to city-of town-of residents-live call-home live-there',
  },
  {
    name: 'aboard',
    family: 'harm',
    course: null,
    words:
      'aboard on-board carrying =carried were-inside was-inside inside =present on-shift late-shift night-shift at-work on-duty on-site crammed-onto crammed-into packed-onto',
  },
  {
    name: 'capacity',
    family: 'property',
    course: null,
    words:
      'licensed licence permit cleared-for cleared-to certified capacity built-for designed-for allowed-to authorised authorized rated-for seats-for =seats room-for to-carry to-hold to-seat',
  },
  {
    name: 'powerless',
    family: 'property',
    course: 'shrinks',
    words:
      'without-power power-failed electricity-failed without-electricity power-to without-light in-darkness blacked-out lost-their-power no-power no-electricity lost-power lost-electricity power-cut blackout outage lights-out electricity-supply power-cuts lost-its-power cut-power without-gas without-heat without-heating their-electricity their-power electricity-cut',
  },
  {
    name: 'waterless',
    family: 'property',
    course: 'shrinks',
    words:
      'without-water no-water no-running running-water tap-water drinking-water piped-water mains-water water-supply',
  },
  {
    name: 'employed',
    family: 'work',
    course: null,
    words: 'employ workforce headcount payroll on-its-payroll on-the-payroll employer',
  },
  {
    name: 'dismissed',
    family: 'work',
    course: null,
    words:
      'layoff laid lay-off lays-off laying-off laid-off job-cuts cut redundancies redundant axed dismissed sacked shed eliminate job-losses their-jobs =lay cutbacks furloughed downsizing let-go-of job-reductions job-loss dismissal severed pink-slips elimination job-cut jobs-cut to-go slashed jobless-after made-redundant staff-cuts headcount-reduction laid-workers =axing =axe retrenched letting-go would-go will-go must-go parted-ways jobs-lost lose-jobs losing-jobs',
  },
  {
    name: 'hired',
    family: 'work',
    course: null,
    words:
      'hire hired created recruit added job-gain jobs-gain gain-in recruitment =taken-on taken-on new-jobs jobs-created vacancies',
  },
  {
    name: 'resigned',
    family: 'work',
    course: 'grows',
    words:
      'resign quit defected stepped =defections resignations deserted walkout-of stood-down left-the-party stepped-down defectors jumped-ship',
  },
  {
    name: 'deployed',
    family: 'force',
    course: 'varies',
    words:
      'deploy station amass massed concentrated positioned garrisoned build-up buildup troop-presence based posted-to dispatched sent-to in-place poised arrayed =ringed dug-in troop-levels',
  },
  {
    name: 'mobilised',
    family: 'force',
    course: null,
    words:
      'mobilise mobilize mobilization mobilisation conscript conscription draft called-up call-up reservists enlisted callup summoned-to',
  },
  {
    name: 'withdrawn',
    family: 'force',
    course: null,
    words:
      'withdraw withdrawn withdrew withdrawal pull-out pullout drawdown bring-home brought-home pulling-out pulled-back pulls-out going-home sent-home come-home',
  },
  {
    name: 'destroyed',
    family: 'property',
    course: 'grows',
    words:
      'destroy destruction razed raze flattened levelled leveled demolished collapsed burnt burned gutted swept-away washed-away carried-away tore-down torn-down knocked-down blown-down pulled-down caved-in obliterated ruins rubble wiped-out reduced-to-rubble uninhabitable wrecks toppled tumbled crumbled incinerated burned-down burnt-down charred burned-out burnt-out in-ruins to-rubble to-ashes bulldozed reduced-to fell-down pulverised pulverized sunk written-off total-loss',
  },
  {
    name: 'damaged',
    family: 'property',
    course: 'grows',
    words:
      'damage unsafe smashed looted hit flooded inundated ransacked battered torn cracked swamped submerged under-water unroofed vandalised vandalized inundation awash soaked shattered scarred pockmarked defaced trashed vandalism ripped roofs-off pillaged riddled unusable',
  },
  {
    name: 'launched',
    family: 'fire',
    course: 'grows',
    words:
      'launch fired lobbed hurled rained-down unleashed barrage salvo shot-at let-off squeezed-off let-loose',
  },
  {
    name: 'intercepted',
    family: 'fire',
    course: 'grows',
    words:
      'intercept =downed shot-down shoot-down brought-down neutralised neutralized interception thwarted shot-from repelled',
  },
  { name: 'struck', family: 'fire', course: null, words: 'struck entered' },
];
