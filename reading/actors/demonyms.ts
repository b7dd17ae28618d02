import { hashOf } from './hash.ts';

/** Adjectives and nouns for the people of a country, region, city or faith, in lower case; plurals in -s are made. */
const DEMONYMS = (
  'afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian ' +
  'australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian ' +
  'belarussian belgian belizean beninese bengali berber bhutanese bolivian bosnian botswanan brazilian british ' +
  'briton bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen ' +
  'chilean chinese colombian comoran congolese corsican cossack crimean croat croatian cuban cypriot czech dane ' +
  'danish djiboutian dominican dutch dutchman ecuadorean ecuadorian egyptian emirati english englishman eritrean ' +
  'estonian ethiopian european eurasian fijian filipina filipino finn finnish flemish french frenchman gabonese ' +
  'gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian hispanic honduran hungarian ' +
  'hutu icelandic icelander indian indonesian iranian iraqi irish irishman israeli italian ivorian jamaican ' +
  'japanese jordanian kashmiri kazakh kazakhstani kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian ' +
  'latino latina latvian lebanese liberian libyan lithuanian luxembourger macedonian malagasy malawian malay ' +
  'malaysian maldivian malian maltese maori mauritanian mauritian mexican moldovan monegasque mongolian ' +
  'montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman ' +
  'pakistani palestinian panamanian paraguayan pashtun persian peruvian pole polish portuguese punjabi qatari ' +
  'quebecois roma romanian russian rwandan salvadoran salvadorean samoan saudi scot scottish senegalese serb ' +
  'serbian serbian sicilian sikh singaporean slav slavic slovak slovakian slovene slovenian somali soviet spaniard ' +
  'spanish sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar texan thai ' +
  'tibetan togolese tongan trinidadian tunisian turk turkish turkmen tutsi ugandan uighur ukrainian uruguayan uyghur ' +
  'uzbek vanuatuan venezuelan vietnamese welsh welshman yemeni yugoslav zairean zambian zimbabwean zulu ' +
  'californian parisian londoner muscovite yorker berliner scandinavian nordic baltic balkan caucasian caribbean ' +
  'islamic islamist muslim christian catholic protestant jew jewish hindu buddhist sunni shiite shia orthodox ' +
  'austro-hungarian anglo-american franco-german sino-american arab-israeli indo-european asian-american african-american ' +
  'anglican mormon evangelical alawite druze yazidi copt coptic'
).split(' ');

const forms: ReadonlySet<number> = new Set(
  DEMONYMS.flatMap((word) => (/(?:s|ese|sh|ch)$/.test(word) ? [word] : [word, `${word}s`])).map(hashOf),
);

/** Is this folded hash one of a word for the people of a place or faith ("Danish", "Danes")? */
export function isDemonym(hash: number): boolean {
  return forms.has(hash);
}
