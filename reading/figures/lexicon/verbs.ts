/** Verbs of what happens to counted things, by their base. Of two that share a form the later one has it. */
export const FIGURE_VERBS = `
remove publish repair obtain accept receive seek settle restore resume halt prevent avert foil thwart upgrade
merge absorb dismantle decommission defuse disarm register diagnose inspect investigate salvage refloat retrieve
pluck extort bribe hack expose fix refurbish renovate govern perform notch grab sue handle tackle respond
threaten renew replace rob burgle vandalise vandalize desecrate contaminate pollute recycle reopen reinforce
rebuild dredge connect disconnect educate retain retire promote demote appoint exclude restrict censor delete
upload publicise apprehend disband star reject
fight extinguish douse sweep dig freeze tear shake
demand axe lack force shed scrap oppose favour favor enroll enrol host fine penalize penalise attract draw
muster assign relocate redeploy repatriate rehouse uproot maroon quarantine isolate trim halve double triple
quadruple boost slip slide plunge tumble surge soar dip edge divert scratch postpone reschedule derail
capsize overturn hijack impound smuggle traffic launder embezzle defraud swindle pocket siphon maim mutilate
disfigure blind electrocute crush suffocate trample poison scald bruise miss skip enjoy support endorse
petition canvass poll interview lease rent mortgage insure refinance repay refund reimburse compensate
subsidise subsidize tax levy brew bottle harvest drill pump extract refine process generate emit discharge
dump spill leak fell irrigate fertilise breed cull teach graduate certify license foster baptise baptize
orbit circle clock swim cycle sail trek concede bowl rebound broadcast stream download subscribe watch span
straddle outbid lure woo poach ease shrink expand widen narrow withhold forgo waive hoist erect assemble
unveil inaugurate intern impeach summon subpoena arraign acquit parole repel neutralise neutralize liquidate
stage celebrate commemorate mourn distribute dispense administer inject ration kill wound injure arrest
detain capture deploy destroy damage offer displace evacuate rescue abduct kidnap execute behead massacre
murder assassinate slaughter perish succumb infect hospitalize hospitalise sicken vaccinate treat affect
trap strand bury recover discover identify confirm test report suspect launch bomb shell attack raid
intercept down seize confiscate loot torch burn flatten level raze topple wreck wash flood submerge collapse
crash render mobilize mobilise conscript recruit draft call enlist train equip arm station base mass amass
move transfer pull dispatch ship deliver supply provide donate pledge promise commit allocate earmark
approve authorize authorise grant award borrow invest raise collect contribute fund finance purchase acquire
order produce manufacture export import store stockpile possess own control occupy liberate recapture
convict sentence jail imprison release free pardon charge indict accuse prosecute deport expel extradite
exchange swap hire employ fire sack dismiss eliminate slash create add gain save march rally protest
demonstrate gather attend join participate riot clash chant fill pack crowd escape return cross arrive enter
migrate resettle house shelter accommodate aid help assist serve vote elect nominate resign defect surrender
desert starve suffer sustain require need expect estimate stab torture rape assault ambush target explode
detonate contain include involve cover visit travel stretch last measure weigh increase decrease drop
decline jump climb reach exceed open close cancel delay suspend ban sanction seal demolish construct plan
install sign ratify reject pass issue transport carry escort lift airlift parachute live reside inhabit work
study marry divorce adopt follow remain disappear vanish survive drown owe earn score play strike sink
withdraw lend pay cost spend buy sell hold retake cut lose flee leave feed quit die hit shoot beat fly rise
fall grow shut build make win send take give find bring steal hurt slay hang drive throw break want wait set`;

/** States and nouns that tell what happened, by the verb that they stand for: "24 dead", "50 arrests", "a death toll of 12". */
export const ACTION_NOUNS: Readonly<Record<string, string>> = {
  die: 'dead deaths death toll fatalities fatality fatally',
  hit: 'casualties casualty',
  injure: 'injuries injury injured',
  hurt: 'hurt',
  wound: 'wounded wounds',
  kill: 'killed killing killings slain',
  murder: 'murders murder',
  arrest: 'arrests arrest arrested',
  detain: 'detained detention detentions',
  capture: 'captured capture',
  miss: 'missing unaccounted',
  displace: 'homeless displaced displacement',
  evacuate: 'evacuated evacuation',
  infect: 'infected infections',
  hospitalize: 'hospitalized hospitalised',
  deploy: 'deployment deployments',
  mobilize: 'mobilization mobilisation',
  conscript: 'conscription',
  destroy: 'destruction destroyed',
  lose: 'loss losses',
  purchase: 'purchase',
  acquire: 'acquisition',
  sell: 'sale',
  deliver: 'delivery',
  ship: 'shipment',
  transfer: 'transfer',
  withdraw: 'withdrawal',
  release: 'release released',
  execute: 'execution executions executed',
  abduct: 'abduction abducted',
  kidnap: 'kidnapping kidnapped',
  rescue: 'rescue rescued',
  fire: 'shots',
  strike: 'strikes',
  attack: 'attacks',
  resign: 'resignations',
  inhabit: 'residents inhabitants population',
  trap: 'trapped',
  strand: 'stranded',
  jail: 'jailed',
  imprison: 'imprisoned',
  free: 'freed',
  shoot: 'shot',
  drown: 'drowned',
  sicken: 'sickened sick ill',
  convict: 'convicted',
  sentence: 'sentenced',
  charge: 'charged',
  accuse: 'accused',
  vaccinate: 'vaccinated',
  affect: 'affected',
  damage: 'damaged',
};

/** Verbs so light that what they carry is told by a noun or a state: "left 12 dead", "made 86 arrests". */
export const LIGHT_VERBS = `make leave take give find bring set report confirm include have involve suffer sustain contain raise reach exceed rise fall expect estimate last measure increase hit`;
