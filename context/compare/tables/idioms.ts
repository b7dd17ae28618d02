/** Two words in a row that together say something else than each alone: missions are carried out, and nobody is aboard. */
export const IDIOMS: ReadonlySet<string> = new Set(
  'carried-out carrying-out carried-on broke-out breaks-out broken-out-in hit-by hits-theaters shot-up hit-record drew-criticism drew-fire drew-level called-for call-for joined-forces killed-off dead-heat dead-end deadline-for cut-short cut-ties cut-power-to cuts-to fired-up fired-from-his rescue-package rescue-plan rescue-deal rescue-workers rescue-teams rescue-team rescue-worker rescue-crews rescue-operation rescue-effort rescue-efforts rescue-mission death-penalty death-sentence death-row death-sentences crowd-control strike-force held-talks held-elections hold-talks stuck-to left-wing right-wing left-hand came-under hospital-director hospital-officials hospital-staff hospital-spokesman hospital-spokeswoman police-custody-officer in-protest protest-leader protest-leaders protest-organisers protest-organizers in-case released-a released-figures released-on released-by release-of-figures released-today added-that added-to treatment-centre treatment-center treatment-centres injury-time injury-list sudden-death struck-a struck-by hired-by at-least-hit population-growth population-of-the based-in based-at based-on in-place-of recovered-from-the detention-centre detention-center rally-car flight-crew flight-deck crew-member evacuation-order evacuation-orders'.split(
    ' ',
  ),
);

/** Verbs parted by what they count: "let 26 hostages go", "shot 18 missiles down"; by verb and particle, the outcome. */
export const PARTED_VERBS: ReadonlyMap<string, string> = new Map(
  [
    ['freed', 'let-go lets-go letting-go set-free sets-free setting-free'],
    ['dismissed', 'laid-off lay-off lays-off laying-off'],
    ['rescued', 'pulled-alive pull-alive pulled-free bring-ashore brought-ashore brought-alive found-alive'],
    ['dead', 'found-dead left-dead leaves-dead leaving-dead shot-dead'],
    ['injured', 'left-injured leaving-injured left-wounded leaving-wounded left-hurt leaving-hurt'],
    [
      'displaced',
      'left-homeless leaves-homeless leaving-homeless drove-out driven-out driving-out made-homeless',
    ],
    ['arrested', 'rounded-up rounding-up picked-up took-away taken-away led-away'],
    [
      'captured',
      'took-hostage taken-hostage taking-hostage took-prisoner taking-prisoner took-captive holding-hostage held-hostage',
    ],
    [
      'withdrawn',
      'bring-home brought-home bringing-home pull-out pulled-out pulling-out pulled-back pull-back',
    ],
    ['mobilised', 'call-up called-up calling-up calls-up'],
    ['intercepted', 'shot-down shoot-down shooting-down brought-down'],
    ['destroyed', 'burned-down burnt-down tore-down torn-down knocked-down pulled-down blew-up'],
  ].flatMap(([outcome = '', verbs = '']) => verbs.split(' ').map((verb) => [verb, outcome] as const)),
);
