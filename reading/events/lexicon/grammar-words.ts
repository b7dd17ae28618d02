import {
  ADVERB,
  AIM,
  ASIDE_PREPOSITION,
  AT_PLACE,
  AT_WORK,
  BE,
  BE_PASSIVE,
  CLAUSE_MARK,
  DEMAND_MODAL,
  DETERMINER,
  DO,
  GERUND_HEAD,
  HAVE,
  INTENT_MODAL,
  LEAD_IN,
  MAYBE_MODAL,
  NOT,
  NUMBER_WORD,
  OBJECT_OPENER,
  OPPOSING,
  OWN,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  STANDING,
  STAYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TALKING,
  TRADED,
} from '../word-classes.ts';
import type { GrammarWords } from './event-lists.ts';

export const GRAMMAR_WORDS: GrammarWords = [
  [BE, `is are was were be been being am isn't wasn't weren't aren't`],
  [BE_PASSIVE, 'is are was were be been being get got gets'],
  [HAVE, `has have had having hasn't haven't hadn't`],
  [DO, `do does did don't doesn't didn't`],
  [
    NOT,
    `not never n't n’t no don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't
    hadn't isn't aren't wasn't weren't shouldn't neither nor`,
  ],
  [PRONOUN, 'he she it they we i you who which that them him her'],
  [SUBJECT_PRONOUN, 'he she it they we i you'],
  [OWN, 'his her its their our my'],
  [
    DETERMINER,
    `the a an this that these those its his her their our my your some any no each every
    another more most several many few all both such other new recent first last 's ’s '`,
  ],
  [
    PREPOSITION,
    `in on at near from for with by against over after during to into through about
    under of since without amid despite inside outside around between among along across toward towards until
    upon within following before behind beyond per via like as than`,
  ],
  [
    ASIDE_PREPOSITION,
    `in on at near from for with by against over after during to into through
    about under since without amid despite inside outside around along across toward towards until upon within
    following before behind beyond off throughout aboard above below`,
  ],
  [AT_PLACE, 'in at near outside inside around across throughout'],
  [
    SUBORDINATOR,
    `that when while after before because since unless if although though until whereas
    once as who which whom whose where following whether saying`,
  ],
  [CLAUSE_MARK, `; : " “ ” \`\` '' — – -- _ …`],
  [
    LEAD_IN,
    `in on at after before during despite amid following for with by from under since while as
    when if although though because until without earlier later meanwhile however also still now then today yesterday
    but and yet so or nor according through over`,
  ],
  [
    ADVERB,
    `also again now then still already recently reportedly allegedly today yesterday tomorrow once
    twice ever never often always routinely not soon longer later earlier immediately formally publicly repeatedly strongly sharply just only even
    further far first almost nearly both all monday tuesday wednesday thursday friday saturday sunday on`,
  ],
  [INTENT_MODAL, `will would shall 'll ’ll wo won't won’t`],
  [MAYBE_MODAL, 'may might could'],
  [DEMAND_MODAL, 'must should ought'],
  [
    GERUND_HEAD,
    `consider considers considered considering mulling mulls began begun begins started starts stop stops stopped cease ceases ceased halted quit admit admits admitted acknowledges acknowledged continues continued`,
  ],
  [TALKING, `talk talks talked talking speak speaks spoke spoken speaking think thinks thinking thought`],
  [STANDING, `stand stands stood remain remains remained seem seems seemed appear appears appeared`],
  [
    NUMBER_WORD,
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands`,
  ],
  [AIM, `aims goals purposes plans ideas tasks roles challenges objectives priorities intentions ways steps`],
  [
    OPPOSING,
    `against demanding demand anger fury outrage displeasure resignation ouster removal overthrow departure dismissal impeachment dispute row grievances`,
  ],
  [
    TRADED,
    `import imports export exports sale sales flight flights trade arms shipment shipments travel investment visa visas`,
  ],
  [STAYING, `remain remains remained stay stays stayed still kept keeps back`],
  [
    AT_WORK,
    `union unions worker workers teachers miners nurses doctors drivers dockers dockworkers pilots staff employees pay wage wages
    salary salaries labour labor general hunger walkout stoppage`,
  ],
  [SPEECH, 'letter statement resolution declaration petition message'],
  [OBJECT_OPENER, 'a an the that how what why its his her their this'],
];
