/**
 * Verbs of what happens to counted things, as data: regular verbs by their lemma ("+" doubles the last letter),
 * irregular ones with their other forms. The forms are built once, when the module loads.
 */

const REGULAR = `
kill wound injure arrest detain capture deploy destroy damage offer displace evacuate rescue abduct kidnap+ execute
behead massacre murder assassinate slaughter drown perish succumb infect hospitalize hospitalise sicken vaccinate
treat affect trap+ strand bury collect recover discover identify confirm test report suspect
fire launch bomb shell strike-x attack raid intercept down seize confiscate loot torch burn flatten level raze
topple wreck wash flood submerge collapse crash sink-x render
mobilize mobilise conscript recruit draft call enlist train equip arm station base mass amass move transfer withdraw-x
pull dispatch ship deliver supply provide donate pledge promise commit+ allocate earmark approve authorize authorise
grant award lend-x borrow invest raise collect contribute fund finance pay-x cost-x spend-x purchase acquire sell-x
order produce manufacture export import store stockpile possess own hold-x control+ occupy liberate recapture retake-x
convict sentence jail imprison release free pardon charge indict accuse prosecute deport expel+ extradite exchange swap+
hire employ fire sack dismiss lay-x cut-x eliminate slash create add lose-x gain save
march rally protest demonstrate gather attend join participate strike-x riot clash chant fill pack crowd
flee-x escape leave-x return cross arrive enter migrate resettle house shelter accommodate feed-x aid help assist serve
vote elect nominate resign quit-x defect surrender desert
die starve suffer sustain survive require need want-x expect estimate
hit-x shoot-x stab+ beat-x torture rape assault ambush target explode detonate contain include involve cover
visit travel fly-x stretch last measure weigh rise-x fall-x grow-x increase decrease drop+ decline jump climb reach exceed
open close shut-x cancel+ delay suspend ban+ sanction seal demolish build-x construct plan+ install
sign ratify reject adopt pass issue
transport carry escort lift airlift parachute
live reside inhabit work study marry divorce adopt
follow remain disappear vanish survive drown
owe earn make-x win-x score play
`;

const IRREGULAR = `
strike strikes striking struck stricken
sink sinks sinking sank sunk
withdraw withdraws withdrawing withdrew withdrawn
lend lends lending lent
pay pays paying paid
cost costs costing
spend spends spending spent
buy buys buying bought
sell sells selling sold
hold holds holding held
retake retakes retaking retook retaken
cut cuts cutting
lose loses losing lost
flee flees fleeing fled
leave leaves leaving left
feed feeds feeding fed
quit quits quitting
die dies dying died
hit hits hitting
shoot shoots shooting shot
beat beats beating beaten
fly flies flying flew flown
rise rises rising rose risen
fall falls falling fell fallen
grow grows growing grew grown
shut shuts shutting
build builds building built
make makes making made
win wins winning won
send sends sending sent
take takes taking took taken
give gives giving gave given
find finds finding found
bring brings bringing brought
steal steals stealing stole stolen
hurt hurts hurting
slay slays slaying slew slain
hang hangs hanging hanged hung
drive drives driving drove driven
throw throws throwing threw thrown
break breaks breaking broke broken
want wants wanting wanted
wait waits waiting waited
set sets setting
`;

const VOWEL = /[aeiou]/;

function regularForms(entry: string): string[] {
  const lemma = entry.replace('+', '');
  const last = lemma.at(-1) ?? '';
  const stem = entry.endsWith('+') ? lemma + last : lemma;
  if (last === 'e')
    return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.endsWith('ee') ? lemma : lemma.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(lemma.at(-2) ?? ''))
    return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, plural, `${stem}ed`, `${stem}ing`];
}

/** Lemma by form. */
export const VERB_FORMS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.trim()
    .split(/\s+/)
    .filter((entry) => !entry.endsWith('-x'))
    .flatMap((entry) => regularForms(entry).map((form) => [form, entry.replace('+', '')] as const)),
  ...IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms[0] as string] as const);
    }),
]);

/** States and nouns that tell what happened: "24 dead", "50 arrests", "a death toll of 12". */
export const ACTION_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'dead:die deaths:die death:die toll:die fatalities:die fatality:die fatally:die casualties:hit casualty:hit ' +
    'injuries:injure injury:injure injured:injure hurt:hurt wounded:wound wounds:wound killed:kill killing:kill killings:kill ' +
    'murders:murder murder:murder slain:kill arrests:arrest arrest:arrest arrested:arrest detained:detain detention:detain ' +
    'detentions:detain captured:capture capture:capture missing:miss unaccounted:miss homeless:displace displaced:displace ' +
    'displacement:displace evacuated:evacuate evacuation:evacuate infected:infect infections:infect hospitalized:hospitalize ' +
    'hospitalised:hospitalize deployment:deploy deployments:deploy mobilization:mobilize mobilisation:mobilize ' +
    'conscription:conscript destruction:destroy loss:lose losses:lose purchase:purchase acquisition:acquire sale:sell ' +
    'delivery:deliver shipment:ship transfer:transfer withdrawal:withdraw release:release execution:execute executions:execute ' +
    'abduction:abduct kidnapping:kidnap rescue:rescue shots:fire strikes:strike attacks:attack resignations:resign ' +
    'residents:inhabit inhabitants:inhabit population:inhabit rescued:rescue kidnapped:kidnap abducted:abduct trapped:trap ' +
    'stranded:strand executed:execute jailed:jail imprisoned:imprison released:release freed:free shot:shoot drowned:drown ' +
    'sickened:sicken sick:sicken ill:sicken convicted:convict sentenced:sentence charged:charge accused:accuse ' +
    'vaccinated:vaccinate affected:affect destroyed:destroy damaged:damage'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Verbs so light that what they carry is told by a noun or a state: "left 12 dead", "made 86 arrests". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make leave take give find bring set report confirm include have involve suffer sustain contain raise reach exceed rise fall expect estimate last measure increase hit'.split(
    ' ',
  ),
);

/** The lemma of any word that has the form of a regular past ("marooned"), for verbs not in the table. */
export function guessLemma(word: string): string | null {
  if (!/^[a-z]{3,}ed$/.test(word)) return null;
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][cgsvz]|[bcdfgkpstz]l|[^aeiouwy][aiou][tdkmnp]|at|ut|ur|ir|iz|is|us|uc|rc|rg|ng|dg|lv|rv|ns)$/.test(
    stem,
  )
    ? `${stem}e`
    : stem;
}
