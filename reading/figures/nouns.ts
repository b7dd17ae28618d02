/** Nouns and near-nouns of the counted phrase, as data. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plurals without -s and nouns that are counted as they are. */
export const MASS_NOUNS = words(`
people persons men women children kids gentlemen policemen policewomen firemen fishermen servicemen servicewomen
gunmen militiamen congressmen lawmen businessmen businesspeople businesswomen salesmen spokesmen townspeople airmen
crewmen cameramen statesmen workmen tribesmen tribespeople countrymen clergymen horsemen guardsmen infantrymen
troops personnel staff police crew cattle livestock sheep fish deer poultry aircraft spacecraft watercraft helicopters
crossroads series species means headquarters feet teeth mice geese oxen bacteria phenomena criteria data media alumni
dead youth infantry cavalry clergy gentry faithful offspring sorties bodies lives wives knives wolves shelves leaves
percent dozen folk folks elderly jews buses gases viruses churches offices kilos memos photos videos radios hostages
pct votes cpus servicepeople spokespeople salespeople grandchildren schoolchildren stepchildren brethren
`);

/** What has become of people: stands in for the noun when none follows ("70 injured", "12 arrested"). */
export const STATES = words(`
dead killed wounded injured hurt missing arrested detained captured displaced homeless infected hospitalized hospitalised
unaccounted kidnapped abducted evacuated rescued sick ill unemployed jobless stranded executed sentenced convicted
charged accused imprisoned jailed freed released drowned trapped slain shot burned maimed poisoned
vaccinated recovered affected sickened suspended expelled indicted martyred beheaded destroyed damaged
`);

/** Words that end a noun phrase: function words, auxiliaries, common verbs, adverbs. */
export const NO_NOUN = words(`
a an the this that these those my your his her its our their whose which who whom what when where why how
and or but nor yet so if because although though while whereas unless since until till as than then
of in on at by for from to with without within into onto upon about above across after against along amid among
amongst around before behind below beneath beside besides between beyond despite down during except inside like near
off opposite out outside over past per round through throughout toward towards under underneath up via versus vs
is are was were be been being am has have had having do does did doing can could may might must shall should will would
isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't
i you he she it we they me him us them himself herself itself themselves one's
not no never also too very just only even still already again ever often once twice here there now today yesterday
tomorrow tonight ago later earlier soon almost nearly about together apart away back ahead each every both either neither
said say says told tell tells reported report reports announced added according asked showed show shows believed
came come comes went go goes took take takes made make makes got get gets gave give gives left leave leaves found find finds
put puts set sets saw see sees knew know knows thought think thinks stood stand stands sat sit sits ran run runs
died die dies dying fell fall falls rose rise rises grew grow grows lost lose loses won win wins held hold holds
kept keep keeps began begin begins brought bring brings bought buy buys sold sell sells paid pay pays spent spend spends
fled flee flees sent send sends met meet meets led lead leads spoke speak speaks wrote write writes read
lived live working waiting living remained remain remains became become becomes seemed seem seems
suffered includes include contain contains involves requires exceeds comprises
suffering sustained wounding killing injuring leaving including aged
lie lies lay struck hit hits attended joined gathered marched protested participated surrendered escaped survived
received needed wanted entered reached crossed followed stayed worked returned arrived appeared happened
more less fewer most least much many several few some any all such same other another others else instead
rather quite perhaps maybe however therefore thus hence meanwhile moreover altogether combined apiece
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
`);
