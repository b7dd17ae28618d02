import * as TRAIT from '../traits.ts';

/** The words of each trait, parted by white space. */
export const TRAIT_WORDS: readonly (readonly [trait: number, words: string])[] = [
  [
    TRAIT.DETERMINER,
    `
    the other its their his her our these those all a an some about more than nearly estimated next last
    first past previous final remaining top`,
  ],
  [TRAIT.STREET_OPENER, 'rue via calle avenida boulevard plaza rua piazza place'],
  [
    TRAIT.AVERAGE,
    `
    bat bats batted batting hit hits hitting hitter hitters average averages averaged averaging
    percentage slugging ops shooting winning record mark homer homers rbi rbis season floor field low best
    career`,
  ],
  [
    TRAIT.GUN,
    `
    caliber calibre revolver revolvers handgun handguns pistol pistols rifle rifles magnum gun guns round
    rounds cartridge cartridges ammunition bullet bullets shell shells armed`,
  ],
  [
    TRAIT.AFTER_YEARS,
    `
    , . ; : ! ? ) " ” ’ — - when at and but or in this last years then now by on while as`,
  ],
  [TRAIT.AFTER_DECIMAL, 'and or but in on at to when which that temblor near off as while struck with by'],
  [TRAIT.WHICH_HALF, 'first second latter other better third fourth last final opening closing st nd'],
  [
    TRAIT.BEFORE_PART,
    `
    on in of to at from for during by until through into after before since and . , : ; ( " “ ‘ -`,
  ],
  [
    TRAIT.NOUN_OPENER,
    `
    the a an of in on at by from their his its her this that these for with`,
  ],
  [TRAIT.BEFORE_HEDGED, 'for of lasted last lasting took take after in just well spent with than'],
  [TRAIT.PREPOSITION, 'of for by with to at in on from into against over among between'],
  [
    TRAIT.PASSIVE,
    `
    is are was were be been being an a to the his her its their our my this that's it's he's she's
    they're having isn't aren't wasn't weren't`,
  ],
  [
    TRAIT.LEADER,
    `
    and or but meanwhile however still yet so also then later earlier now 's ' -`,
  ],
  [
    TRAIT.UNSPOKEN,
    `
    by in on last this today yesterday to for from as during after earlier at with of such like include
    includes`,
  ],
  [
    TRAIT.BEFORE_VERB,
    `
    has have had will would also now then already later is was were are to plans said it 's`,
  ],
  [
    TRAIT.INTRODUCTION,
    'the southern northern eastern western central city town village island district province of',
  ],
  [
    TRAIT.TO_MAGNITUDE,
    `
    - of at was is as being reaching with measuring ranging from around about between to a the : (`,
  ],
  [TRAIT.LIMIT, 'only just a one fewer less more quite include including count counting'],
  [
    TRAIT.OF_AGE,
    `
    adults women men people viewers voters youths boys girls males females those ages aged persons
    patients teens children`,
  ],
  [
    TRAIT.AFTER_ONE,
    `
    of another one day thing way ways side point hand time more and or that who which to in by can could
    is was has had would will on the at as for with from reason place step example part aspect might may
    must should if but not so - . , ; : ? ! " ” ’ ) later else morning evening night last such final big
    single`,
  ],
  [TRAIT.BEFORE_ONE, 'the number no this that each every any another which as not - day'],
  [
    TRAIT.HARM,
    `
    casualties casualty deaths death fatalities fatality injuries injury victims survivors losses arrests
    wounded dead injured`,
  ],
  [TRAIT.HARM_ADJECTIVE, 'immediate civilian serious major other further more new human reported confirmed'],
  [
    TRAIT.GROUP,
    'crew group crowd party family band team squad delegation gang group class nation country city town village community sect cult congregation commune workforce garrison staff platoon battalion',
  ],
  [TRAIT.HARMED, 'killed injured hurt wounded harmed arrested hospitalized hospitalised'],
  [TRAIT.LINK, 'to at of be is was were are reached stood hit " “'],
  [TRAIT.BEFORE_NOUN, 'the a an of its their his her this that in on at by from no'],
  [TRAIT.BEFORE_HALF, 'by in than about nearly almost over around roughly half cut'],
  [TRAIT.BEFORE_ONE_DAY, 'in for within after of than last past a every by -'],
  [TRAIT.WHERE, 'in on at of from near by with to for off across around against into over under'],
  [TRAIT.DOUBT, 'possible possibly potential potentially perhaps maybe likely feared'],
];
