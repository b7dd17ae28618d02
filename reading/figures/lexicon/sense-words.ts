import * as CLASS from '../senses.ts';

/** The words of each class of nouns, parted by white space. */
export const SENSE_WORDS: readonly (readonly [sense: number, words: string])[] = [
  [
    CLASS.SOURCE,
    `
    official officials source sources police witness witnesses report reports data figures document
    documents statistics doctor doctors medic medics staff authority authorities spokesman spokesmen
    spokeswoman spokesperson spokespeople resident residents agency media newspaper newspapers officer
    officers record records survey surveys estimate estimates expert experts analyst analysts aide aides
    adviser advisers advisor advisors people relatives lawyer lawyers prosecutor prosecutors rescuer
    rescuers study studies management research government organisers organizers neighbors neighbours
    scientists researchers regulators investigators detectives diplomats ministry minister mayor governor army military
    navy coroner union unions opposition president autopsy office observatory`,
  ],
  [
    CLASS.SOMEBODY,
    `
    man woman boy girl child son daughter mother father brother sister wife husband teenager teen student
    pupil driver victim suspect brothers sisters sons daughters children boys girls men women parents
    passenger grandmother grandfather girlfriend boyfriend nephew niece cousin resident officer soldier
    toddler baby infant youth widow pensioner firefighter teacher nurse pilot climber farmer worker
    tourist cyclist motorist pedestrian sailor miner actor actress singer player candidate businessman
    stepson stepdaughter pair duo couple siblings friends grandson granddaughter twins fiancee fiance`,
  ],
  [
    CLASS.FINDER,
    `
    poll polls survey surveys study studies review reviews audit audits report reports research
    researchers investigation investigations inquiry inspectors auditors analysis census test tests
    scientists court jury commission panel watchdog university institute`,
  ],
  [
    CLASS.PART,
    `
    phase day week part chapter round stage step game act scene volume grade level number page question
    episode season lesson option plan track lane gate platform reactor sector phases chapters rounds
    stages acts scenes volumes levels pages questions episodes lessons options lanes gates platforms
    reactors sectors units blocks zones`,
  ],
  [
    CLASS.CALLED,
    `
    audio call calls caller callers operator operators dispatcher dispatchers dispatch emergency report tape
    tapes recording recordings system systems line lines service services centre center centers hotline
    number on in at and or to from for when after before if immediately`,
  ],
  [
    CLASS.OCCASION,
    `
    states days weeks months years minutes hours cities countries villages towns districts provinces
    regions places areas games attacks incidents seasons`,
  ],
  [
    CLASS.DOCUMENT,
    `
    figures data statistics numbers report reports estimate estimates document documents record records
    survey surveys poll polls study analysis statement`,
  ],
  [
    CLASS.NOUN_OF_SPEECH,
    `
    note claim report estimate forecast project state promise pledge vow show`,
  ],
  [
    CLASS.COUNTED_VERB,
    `
    runs wins hits reports sets shows stands falls leads rises finds`,
  ],
  [
    CLASS.REPORTED,
    `
    estimated believed thought alleged projected expected reported`,
  ],
  [
    CLASS.NO_SUBSTANCE,
    `
    last next this compared overall ready certain sure likely alone short off late early total guaranteed
    raised paid spent earned agreed promised pledged owed higher lower larger smaller bigger greater
    better worse cheaper dearer richer poorer longer shorter faster stronger weaker closer earlier later
    over after`,
  ],
  [CLASS.CHANGE, 'up down growth reduction reductions'],
  [CLASS.PAID, 'worth salary salaries debt debts budget budgets price prices bail loan loans'],
  [CLASS.ABOUT_WHAT, 'story stories book news information something what how writing written'],
  [
    CLASS.QUAKE,
    `
    magnitude magnitudes richter quake quakes earthquake earthquakes temblor temblors tremor tremors
    aftershock aftershocks seismic seismology seismologist seismologists seismological seismologic
    seismologically`,
  ],
  [
    CLASS.RUMOUR,
    `
    report reports claim claims rumours rumors rumour allegation allegations suggestions accusations`,
  ],
  [
    CLASS.BACKGROUND,
    `
    built founded born opened launched established introduced commissioned created formed completed
    elected`,
  ],
  [
    CLASS.RACE,
    `
    hurdles heats finals sprints races relays titles medals medallists champions runners swimmers`,
  ],
  [
    CLASS.CALLING,
    `
    call calls called calling dial dials dialled dialed dialling dialing phone phoned ring rang the via`,
  ],
  [
    CLASS.MOVED,
    'revised moved moves went goes came pushed pushing adjusted edged crept inched driven bumped',
  ],
  [CLASS.SHAKE, 'quake earthquake temblor tremor aftershock magnitude strength richter shock event jolt'],
  [CLASS.EXTENT, 'tall high deep long wide thick above below away apart underground offshore'],
  [
    CLASS.PER_MANY,
    'people inhabitants residents population live births women men children days years hours minutes',
  ],
  [CLASS.ISSUED, 'seen obtained published released leaked shared issued'],
  [CLASS.FATE, 'dead killed missing injured wounded infected drowned positive'],
  [
    CLASS.NO_PLURAL,
    'specimen regimen abdomen acumen stamen bitumen plainclothes overseas business press wireless',
  ],
  [CLASS.HEADLESS, 'sports arms forces communications operations systems'],
  [
    CLASS.FIRST_MODIFIER,
    'earlier later live living working waiting dying winning aged past hit reported wanted',
  ],
  [CLASS.ROAD, 'freeway highway expressway parkway turnpike street avenue road'],
  [
    CLASS.STREET_NAME,
    `
    street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl highway hwy parkway
    pkwy terrace way square crescent`,
  ],
  [CLASS.BEFORE_YEAR, 'spring summer autumn fall winter in by since christmas easter q1 q2 q3 q4'],
];

/** Verbs, by their base, all of whose forms have a sense. */
export const SENSE_VERBS: readonly (readonly [sense: number, verbs: string])[] = [
  [
    CLASS.CHANGE,
    `
    rise fall grow increase decrease drop decline jump climb cut raise reduce surge soar slip shrink swell
    go expand move change double slash lower widen narrow upgrade downgrade revise slide sink plunge
    tumble ease edge dip retreat rebound recover shed lose gain accelerate slow halve triple treble
    quadruple balloon mount plummet extend lengthen shorten boost lift trim pare improve worsen deepen heighten`,
  ],
  [CLASS.PAID, 'fine pay cost spend raise earn owe steal donate award price sell buy'],
  [
    CLASS.PERSONAL,
    `
    kill wound injure die arrest detain hurt displace evacuate hospitalize hospitalise rescue abduct kidnap
    infect sicken jail imprison behead massacre murder execute drown treat convict sentence starve
    conscript recruit march protest rally demonstrate slay trap strand vaccinate deport miss chant gather
    attend join riot flee clash vote resign`,
  ],
  [
    CLASS.ABOUT_WHAT,
    `
    worry talk think know concern care complain hear learn question ask tell write`,
  ],
];
