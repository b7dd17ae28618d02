import * as CLASS from '../word-classes.ts';

/** The words of each class, parted by white space. */
export const CLASS_WORDS: readonly (readonly [wordClass: number, words: string])[] = [
  [
    CLASS.MASS_NOUN,
    `
    people persons men women children kids gentlemen policemen policewomen firemen fishermen servicemen
    servicewomen gunmen militiamen congressmen lawmen businessmen businesspeople businesswomen salesmen
    spokesmen townspeople airmen crewmen cameramen statesmen workmen tribesmen tribespeople countrymen
    clergymen horsemen guardsmen infantrymen troops personnel staff police crew cattle livestock sheep
    fish deer poultry aircraft spacecraft watercraft helicopters crossroads series species means
    headquarters feet teeth mice geese oxen bacteria phenomena criteria data media alumni dead youth
    infantry cavalry clergy gentry faithful offspring sorties bodies lives wives knives wolves shelves
    leaves percent dozen folk folks elderly jews buses gases viruses churches offices kilos memos photos
    videos radios hostages pct votes cpus servicepeople spokespeople salespeople grandchildren
    schoolchildren stepchildren brethren mps meps gps uavs suvs ngos ceos evs rohingya maasai newborns
    crewmembers postmen seamen midwives cavalrymen oarsmen yachtsmen sportsmen sportswomen anglers
    salmon cod shrimp bison elk reindeer moose larvae cacti fungi alumnae nuclei vertebrae
    rbis rbi taxis skis alibis safaris tsunamis rabbis nazis israelis iraqis saudis pakistanis bangladeshis
    yemenis somalis kuwaitis emiratis qataris omanis azeris nepalis kazakhs`,
  ],
  [
    CLASS.STATE,
    `
    dead killed wounded injured hurt missing arrested detained captured displaced homeless infected
    hospitalized hospitalised unaccounted kidnapped abducted evacuated rescued sick ill unemployed
    jobless stranded executed sentenced convicted charged accused imprisoned jailed freed released
    drowned trapped slain shot burned maimed poisoned vaccinated recovered affected sickened suspended
    expelled indicted martyred beheaded destroyed damaged quarantined fined hanged reprieved acquitted
    pardoned deported laid-off furloughed shelled looted torched razed submerged flooded grounded
    cancelled marooned`,
  ],
  [
    CLASS.NO_NOUN,
    `
    a an the this that these those my your his her its our their whose which who whom what when where
    why how and or but nor yet so if because although though while whereas unless since until till as
    than then of in on at by for from to with without within into onto upon about above across after
    against along amid among amongst around before behind below beneath beside besides between beyond
    despite down during except inside like near off opposite out outside over past per round through
    throughout toward towards under underneath up via versus vs is are was were be been being am has
    have had having do does did doing can could may might must shall should will would cannot isn't aren't
    wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't i you he she
    it we they me him us them himself herself itself themselves one's not no never also too very just
    only even still already again ever often once twice here there now today yesterday tomorrow tonight
    ago later earlier soon almost nearly together apart away back ahead each every both either neither
    said say says told tell tells reported report reports announced added according asked showed show
    shows believed came come comes went go goes took take takes made make makes got get gets gave give
    gives left leave leaves found find finds put puts set sets saw see sees knew know knows thought
    think thinks stood stand stands sat sit sits ran run runs died die dies dying fell fall falls rose
    rise rises grew grow grows lost lose loses won win wins held hold holds kept keep keeps began begin
    begins brought bring brings bought buy buys sold sell sells paid pay pays spent spend spends fled
    flee flees sent send sends met meet meets led lead leads spoke speak speaks wrote write writes read
    lived live working waiting living remained remain remains became become becomes seemed seem seems
    suffered includes include contain contains involves requires exceeds comprises suffering sustained
    wounding killing injuring leaving including aged lie lies lay struck hit hits attended joined
    gathered marched protested participated surrendered escaped survived received needed wanted entered
    reached crossed followed stayed worked returned arrived appeared happened more less fewer most least
    much many several few some any all such same other another others else instead rather quite perhaps
    maybe however therefore thus hence meanwhile moreover altogether combined apiece monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september
    october november december`,
  ],
  [
    CLASS.SPEECH_VERB,
    `
    said says say saying told tells tell announced announces announce reported reports report estimated
    estimates estimate confirmed confirms confirm claimed claims claim warned warns warn added adds
    stated states noted notes believed believes believe acknowledged acknowledges admitted admits
    insisted insists declared declares revealed reveals disclosed discloses suggested suggests predicted
    predicts forecast forecasts projected projects wrote writes tweeted counted showed shows show
    concluded concludes argued argues alleged alleges denied denies put puts quoted quotes cited cites
    emphasized emphasised stressed explained recalled reckons reckoned thinks thought vowed pledged
    promised indicated indicates commented replied calculated calculates allege reckon argue contended
    contends contend maintained maintains maintain insist asserted asserts assert testified testifies
    conceded concedes concede forecasting tallied emphasize emphasizes stresses explain explains
    complains complained boasted boasts cautions cautioned cautioning reiterated reiterates affirmed
    affirms recounted recounts acknowledge admit declare deny predict note conclude found finds described
    describes describing promise promises pledge pledges vow vows spoke speaks speak owned owns`,
  ],
  [
    CLASS.NEEDS_CLAUSE,
    `
    announced announces announce revealed disclosed show shows showed counted report reports states
    notes claims claim projects forecast estimate estimates thought indicates suggests maintain
    maintained maintains complained complains explain allege found finds described describes describing`,
  ],
  [
    CLASS.SUBJECT_STOP,
    `
    that but while whereas because when after before if as which who whom whose where though although since
    until unless so than is are was were be been being will would could can may might must shall should
    did does do not saying adding noting`,
  ],
  [
    CLASS.BEFORE_SPEECH,
    `
    has have had also later earlier then now still again only reportedly even both all today yesterday
    tonight recently`,
  ],
  [
    CLASS.NUMBERED,
    `
    no no. nos nos. u.s. number numbers # section sections article articles chapter page pages p. pp.
    room flight route highway runway interstate channel phase tier type level grade class category
    platform gate bus line district precinct ward block unit lot size act scene part volume vol. round
    game stage step rule law resolution protocol directive appendix table fig. figure apartment apt.
    suite floor track lane exit terminal court model version windows apollo boeing airbus iphone galaxy
    playstation formula group team psalm verse isbn area zone paragraph clause amendment title
    proposition prop. proposal order amtrak train ship battalion versions routes chapters pages sections
    articles phases flights rooms verses reactor reactors`,
  ],
  [
    CLASS.ALWAYS_NUMBERED,
    `
    no. chapter tier type phase category title interstate highway flight`,
  ],
  [
    CLASS.STREET,
    `
    street st. st ave ave. avenue road rd rd. blvd blvd. boulevard lane drive way square highway court
    place terrace parkway`,
  ],
  [
    CLASS.SCORE_WORD,
    `
    win won wins beat beats lost lose loss losing defeat defeated lead led score scored vote voted
    victory record draw tie tied decision ruling run runs series winning`,
  ],
  [
    CLASS.QUANTITY_NOUN,
    `
    toll tolls population number numbers total tally count figure figures cost costs price prices damage
    damages losses loss sales revenue revenues profit profits budget debt value worth salary income deal
    contract rate turnout inflation unemployment deficit gdp share stake shares age ransom fine aid loan
    bailout offer bid investment trade increase rise growth drop decline fall membership crowd
    expectancy speed attendance strength estimate estimates yield yields earnings income output production
    exports imports wage wages rent rents fee fees spending savings reserves consumption temperature
    temperatures audience circulation readership enrolment enrollment mortality fortune wealth surplus
    billings`,
  ],
  [
    CLASS.VALUE_LINK,
    `
    to at of was is were are be been reached reaching stood hit exceeded exceeds topped passed from by
    as totaled totalled totals becomes became remains remained put than numbered numbers " “ over
    surpassed`,
  ],
  [
    CLASS.PHRASE_END,
    `
    s the a an its their his her our of in on at for to and or that with by from is was were are has had
    have said put puts but when as while this year week be been being`,
  ],
  [
    CLASS.TIED_NOUN,
    `
    person man woman member strong judge justice seat seater storey story floor bedroom room lane page
    vehicle car truck nation country state player team bed engine volume part point ship aircraft plane
    tank bus school student patient soldier troop home house unit village bullet gun shot vote candidate
    game match`,
  ],
  [
    CLASS.TIED_OTHERWISE,
    `
    way time sided faced fold handed on off old ton up down in out to and or tier caliber calibre gauge
    bit pointer`,
  ],
  [
    CLASS.SETTLEMENT,
    `
    city town village island country nation region community district suburb state province metropolis
    hamlet township municipality borough parish settlement commune`,
  ],
  [
    CLASS.BEFORE_STATE,
    `
    had has more other others people persons seriously slightly badly severely critically still were was
    are is also of them to be been have reported feared believed presumed confirmed found left lay`,
  ],
  [
    CLASS.CLAUSE_START,
    `
    said says told that which who but while after when because as since where`,
  ],
  [
    CLASS.PLAN,
    `
    will 'll plans plan planned planning intends intend intended aims aim aiming wants want seeks seek
    scheduled set promised pledged pledges promises promise agreed vowed proposed proposes expects
    expected ordered`,
  ],
  [
    CLASS.DENIAL,
    `
    denied denies deny denying dismissed rejected rejects false untrue didn't don't doesn't isn't aren't
    wasn't weren't never not`,
  ],
  [
    CLASS.AFTER_PLACE,
    `
    and or in on at of to from with by as after before during since when where while who which that is
    was were are has have had said a an for last this next today yesterday over against because but into
    under amid near until could would will may 's province county city island region state killing
    wounding injuring leaving late early the`,
  ],
  [
    CLASS.NO_PLACE,
    `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr aug sept oct nov dec mr. mrs. ms. dr. president twitter facebook telegram
    instagram television cnn bbc nbc reuters`,
  ],
  [
    CLASS.BEFORE_OBJECT,
    `
    the a an another other its his her their our some about up to as many at least more than " “ ' ‘`,
  ],
  [
    CLASS.CLAUSE_OPENER,
    `
    that which who whom where when while but because although though if after before since as and`,
  ],
  [
    CLASS.AUXILIARY,
    `
    is are was were be been being has have had will would could can may might must should 's 're get
    gets got getting having do does did cannot to`,
  ],
  [
    CLASS.RAISING_VERB,
    `
    believed reported said thought known feared expected estimated presumed understood likely`,
  ],
  [
    CLASS.AFTER_CLOCK,
    `
    a.m. p.m. a.m p.m am pm gmt utc est edt et pst pdt bst cet ist o'clock`,
  ],
  [
    CLASS.RATE_NOUN,
    `
    day night week month year hour minute second share barrel head capita person ton tonne kilogram kilo
    gallon litre liter acre hectare ounce pound unit household decade mile kilometer game match bushel
    bottle pint pack packet seat ticket shift tablet dose carton bag box crate copy quarter semester
    term visit trip pupil student patient child worker employee family car vehicle carat gram generation
    lap over set sitting session serving portion mwh kwh megawatt-hour`,
  ],
  [
    CLASS.AFTER_HALF,
    `
    of the its their his her our my whom were are was is have had has in from by a an said say that
    which who this these those , . ; )`,
  ],
  [
    CLASS.BEFORE_TIME,
    `
    consecutive straight full long more further whole additional calendar business working successive
    solid extra`,
  ],
];
