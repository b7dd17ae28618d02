import type { InflectedWords } from '../vocabulary.ts';
import * as CLASS from '../word-classes.ts';

/** Words that stand here once for singular and plural. */
export const INFLECTED: InflectedWords = [
  // The people of a country, region, city or faith.
  [
    CLASS.DEMONYM,
    CLASS.DEMONYM,
    `
    afghan african albanian algerian american andorran angolan arab arabian argentine argentinian
    armenian asian australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian
    basque bavarian belarusian belarussian belgian belizean beninese bengali berber bhutanese bolivian
    bosnian botswanan brazilian british briton bruneian bulgarian burkinabe burmese burundian
    cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian comoran congolese
    corsican cossack crimean croat croatian cuban cypriot czech dane danish djiboutian dominican dutch
    dutchman ecuadorean ecuadorian egyptian emirati english englishman eritrean estonian ethiopian
    european eurasian fijian filipina filipino finn finnish flemish french frenchman gabonese gambian
    georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian hispanic honduran
    hungarian hutu icelandic icelander indian indonesian iranian iraqi irish irishman israeli italian
    ivorian jamaican japanese jordanian kashmiri kazakh kazakhstani kenyan korean kosovar kurd kurdish
    kuwaiti kyrgyz lao laotian latino latina latvian lebanese liberian libyan lithuanian luxembourger
    macedonian malagasy malawian malay malaysian maldivian malian maltese maori mauritanian mauritian
    mexican moldovan monegasque mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian paraguayan
    pashtun persian peruvian pole polish portuguese punjabi qatari quebecois roma romanian russian
    rwandan salvadoran salvadorean samoan saudi scot scottish senegalese serb serbian sicilian sikh
    singaporean slav slavic slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese
    surinamese swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar texan thai
    tibetan togolese tongan trinidadian tunisian turk turkish turkmen tutsi ugandan uighur ukrainian
    uruguayan uyghur uzbek vanuatuan venezuelan vietnamese welsh welshman yemeni yugoslav zairean
    zambian zimbabwean zulu californian parisian londoner muscovite yorker berliner scandinavian
    lankan rican leonean verdean madagascan angolan burkinan mauritanian nordic baltic balkan caucasian caribbean islamic islamist muslim christian catholic protestant jew
    jewish hindu buddhist sunni shiite shia orthodox austro-hungarian anglo-american franco-german
    sino-american arab-israeli indo-european asian-american african-american houthi yoruba igbo hausa fulani oromo tigrayan amhara rohingya moslem bosniak bedouin kachin sinhalese baloch pashto anglican mormon
    evangelical alawite druze yazidi copt coptic bahai maronite shi'ite athenian ladino mayan miskito naga xhosa tuareg ingush abkhaz abkhazian
    ossetian breton circassian inuit quechua aymara mapuche dinka nuer masai maasai kikuyu ashanti bemba ndebele afrikaner kampuchean rhodesian
    ceylonese sahrawi acehnese timorese papuan kanak hmong montagnard sandinista peronist baathist byelorussian moldavian ruthenian darfuri`,
  ],
  // What somebody is or does: the heads of roles.
  [
    CLASS.ROLE_NOUN,
    CLASS.ROLE_NOUNS,
    `
    president vice-president premier chancellor minister secretary ambassador envoy consul diplomat
    governor mayor senator representative congressman congresswoman lawmaker legislator mp deputy
    speaker chairman chairwoman chairperson chair chief director commissioner commander general
    lieutenant colonel major captain sergeant corporal admiral marshal brigadier inspector
    superintendent detective officer constable sheriff judge justice attorney prosecutor lawyer
    advocate counsel coach manager striker midfielder defender goalkeeper forward actor actress singer
    author writer novelist poet playwright composer conductor musician rapper artist painter sculptor
    architect photographer journalist reporter correspondent columnist editor publisher anchor host
    presenter blogger analyst strategist adviser advisor aide assistant spokesman spokeswoman
    spokesperson leader head principal ceo cfo founder co-founder owner partner entrepreneur
    businessman businesswoman billionaire tycoon magnate investor banker broker trader engineer
    economist professor lecturer scholar historian philosopher scientist physicist chemist biologist
    researcher doctor physician surgeon nurse psychologist expert specialist teacher student pupil
    farmer worker driver pilot sailor soldier fighter veteran activist campaigner organizer organiser
    volunteer priest bishop archbishop cardinal pope rabbi imam cleric ayatollah pastor monk king
    queen prince princess emperor sultan emir crown candidate nominee member official politician
    oligarch tsar czar negotiator mediator witness survivor victim suspect gunman resident neighbour
    neighbor father mother son daughter brother sister husband wife widow uncle aunt cousin friend
    secretary-general treasurer registrar dean rector fellow firefighter paramedic policeman
    policewoman player athlete champion swimmer runner cyclist golfer boxer guitarist drummer dancer
    designer curator librarian executive consultant accountant auditor developer programmer hacker
    rebel warlord insurgent militant dissident exile refugee tourist passenger shopkeeper retiree
    pensioner heir heiress star`,
  ],
];
