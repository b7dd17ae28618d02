/** Two words in a row that together say something else than each alone: missions are carried out, and nobody is aboard. */
export const IDIOMS =
  'carried-out broke-out breaks-out hit-by called-for call-for cuts-to rescue-package rescue-workers rescue-teams rescue-mission death-penalty death-sentence held-talks left-wing hospital-officials hospital-staff based-on hired-by dead-last custody-of joint-custody';

/** Verbs parted by what they count: "let 26 hostages go", "shot 18 missiles down"; by outcome, verb and particle. */
export const PARTED_VERBS: Readonly<Record<string, string>> = {
  freed: 'let-go lets-go letting-go set-free sets-free setting-free',
  dismissed: 'laid-off lay-off lays-off laying-off',
  rescued: 'pulled-alive pull-alive pulled-free bring-ashore brought-ashore brought-alive found-alive',
  dead: 'found-dead left-dead leaves-dead leaving-dead shot-dead',
  injured: 'left-injured leaving-injured left-wounded leaving-wounded left-hurt leaving-hurt',
  displaced: 'left-homeless leaves-homeless leaving-homeless drove-out driven-out driving-out made-homeless',
  arrested: 'rounded-up rounding-up picked-up took-away taken-away led-away',
  captured:
    'took-hostage taken-hostage taking-hostage took-prisoner taking-prisoner took-captive holding-hostage held-hostage',
  withdrawn: 'bring-home brought-home bringing-home pull-out pulled-out pulling-out pulled-back pull-back',
  mobilised: 'call-up called-up calling-up calls-up',
  intercepted: 'shot-down shoot-down shooting-down brought-down',
  destroyed: 'burned-down burnt-down tore-down torn-down knocked-down pulled-down blew-up',
};
