import type { ClassWords } from '../vocabulary.ts';
import * as CLASS from '../word-classes.ts';

/** What introduces, describes and quotes people. */
export const PEOPLE: ClassWords = [
  [
    CLASS.TITLE,
    `
    mr mr. mrs mrs. ms ms. miss mx mx. messrs. dr dr. prof prof. professor sir lord lady dame madam
    rev rev. reverend father pastor bishop archbishop cardinal pope rabbi imam sheikh king queen
    prince princess emperor president vice-president premier chancellor minister ministers secretary
    ambassador envoy governor gov. mayor senator sen. sens. representative rep. reps. congressman
    congresswoman lawmaker mp mps deputy speaker chairman chairwoman chairperson chair chief director
    commissioner commander general gen. lieutenant lt. colonel col. major maj. captain capt. sergeant
    sgt. corporal private admiral adm. marshal brigadier inspector insp. superintendent supt.
    detective officer constable sheriff judge justice attorney prosecutor lawyer advocate counsel
    coach manager striker midfielder defender goalkeeper forward actor actress singer author writer
    analyst spokesman spokeswoman spokesperson leader principal ceo founder engineer economist uncle
    aunt grandfather grandmother prophet apostle sheik ayatollah mullah emir sultan tsar baron
    baroness count countess duke duchess secretary-general vice-chairman vice first-lady executive
    detectives shri smt maulana mawlana alhaji hajia mallam
    barrister engr engr. hon. honourable honorable comrade herr frau monsieur madame mme signor signora señor señora senor don doña
    councillor councilor councilman councilwoman cllr assemblyman assemblywoman alderman delegate msgr. monsignor fr. pol pol. brig brig.
    commodore cpl. pvt. pfc. lt.-col. lt-col lt-gen maj-gen maj.-gen. brig-gen wg cdr cdr. sheikha emira mufti patriarch metropolitan
    abbot provost rector`,
  ],
  [
    CLASS.SURNAME,
    `
    king queen prince count duke baron prophet bishop pope lord judge major marshal speaker chancellor
    mayor father pastor cardinal sheikh forward singer`,
  ],
  [
    CLASS.COURTESY,
    `
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir uncle aunt`,
  ],
  [
    CLASS.OFFICE,
    `
    deputy minister secretary prime vice`,
  ],
  [
    CLASS.CALLING,
    `
    president vice-president minister secretary ambassador senator lawmaker mayor governor director
    chairman chairwoman chief co-founder founder ceo head spokesman spokeswoman spokesperson analyst
    economist professor lecturer teacher lawyer attorney prosecutor judge officer inspector detective
    general colonel captain soldier clerk driver farmer engineer scientist physicist historian
    researcher doctor physician nurse surgeon student coach manager striker midfielder defender
    goalkeeper actor actress singer author writer novelist poet journalist reporter editor activist
    campaigner resident survivor victim suspect father mother son daughter brother sister husband wife
    widow uncle aunt friend neighbour neighbor soprano tenor pianist painter sculptor architect
    designer chef barber trader banker broker consultant vendor fisherman priest bishop pastor imam
    rabbi monk`,
  ],
  [
    CLASS.SPEECH,
    `
    said says added told recalled explained`,
  ],
  [
    CLASS.ROLE_MODIFIER,
    `
    former ex acting interim incoming outgoing deputy vice assistant associate senior junior chief
    lead leading prime foreign defense defence interior home finance health education justice trade
    energy economy environment agriculture labor labour transport culture sports information
    communications development planning commerce industry tourism treasury state national federal
    regional provincial municipal local city district county village police army navy military air
    intelligence security opposition government party presidential parliamentary congressional senate
    house supreme high court attorney general political economic legal medical executive managing
    founding honorary principal research investment press campaign team club union company rebel
    separatist retired late veteran top crown human rights`,
  ],
];
