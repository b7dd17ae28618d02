/** Money words as data: ISO 4217 codes by sign, by code before the amount, and by word after it. */

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
]);

/** Letters before a dollar sign: "US$", "HK$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['z', 'ZWD'],
]);

/** Codes and abbreviations before an amount: "Rs 500 crore", "EUR 5 million". */
export const CODES_BEFORE: ReadonlyMap<string, string> = new Map([
  ...'usd eur gbp jpy cny inr pkr chf aud cad nzd hkd sgd sek nok dkk pln czk huf rub uah try ils aed sar zar ngn kes brl mxn bnd thb idr php krw myr bdt'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rm', 'MYR'],
  ['tk', 'BDT'],
  ['euro', 'EUR'],
  ['dlrs', 'USD'],
  ['us', 'USD'],
  ['sfr', 'CHF'],
  ['ksh', 'KES'],
  ['ush', 'UGX'],
  ['rmb', 'CNY'],
  ['rp', 'IDR'],
]);

/** Letters that stand for a sign lost on the way: "e80 million", "p74million". */
export const LOST_SIGNS: ReadonlyMap<string, string> = new Map([
  ['e', 'EUR'],
  ['p', 'GBP'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
]);

/** A money word: its code without an adjective, how many make one of that code, and codes by nationality. */
interface CurrencyWord {
  code: string;
  /** Worth in units of `code`: 0.01 for cents. */
  worth: number;
  /** True for words that mean something else as well: only after millions or an adjective. */
  doubtful: boolean;
  byNation: ReadonlyMap<string, string>;
}

const WORDS: readonly [forms: string, code: string, nations?: string, worth?: number, doubtful?: boolean][] =
  [
    [
      'dollar dollars dlrs',
      'USD',
      'us:USD u.s.:USD american:USD australian:AUD canadian:CAD zealand:NZD kong:HKD singapore:SGD taiwan:TWD ' +
        'zimbabwe:ZWD zimbabwean:ZWD jamaican:JMD namibian:NAD liberian:LRD brunei:BND',
    ],
    ['euro euros', 'EUR'],
    [
      'pound pounds',
      'GBP',
      'british:GBP sterling:GBP egyptian:EGP syrian:SYP lebanese:LBP sudanese:SDG irish:IEP',
      1,
      true,
    ],
    ['sterling quid', 'GBP'],
    ['cent cents', 'USD', 'euro:EUR', 0.01],
    ['pence penny pennies', 'GBP', '', 0.01],
    ['ruble rubles rouble roubles', 'RUB', 'belarusian:BYN'],
    ['kopeck kopecks', 'RUB', '', 0.01],
    ['hryvnia hryvnias hryvnya hryvnyas', 'UAH'],
    ['yuan renminbi', 'CNY'],
    ['yen', 'JPY'],
    ['won', 'KRW', 'korean:KRW', 1, true],
    ['rupee rupees', 'INR', 'indian:INR pakistani:PKR lankan:LKR nepalese:NPR nepali:NPR'],
    ['taka', 'BDT'],
    ['peso pesos', 'MXN', 'mexican:MXN philippine:PHP argentine:ARS colombian:COP chilean:CLP cuban:CUP'],
    ['real reais', 'BRL', 'brazilian:BRL', 1, true],
    ['franc francs', 'CHF', 'swiss:CHF french:FRF cfa:XOF belgian:BEF'],
    ['rial rials', 'IRR', 'iranian:IRR omani:OMR yemeni:YER'],
    ['toman tomans', 'IRT'],
    ['riyal riyals', 'SAR', 'saudi:SAR qatari:QAR'],
    [
      'dinar dinars',
      'IQD',
      'iraqi:IQD kuwaiti:KWD jordanian:JOD algerian:DZD libyan:LYD tunisian:TND serbian:RSD',
    ],
    ['dirham dirhams', 'AED', 'moroccan:MAD emirati:AED'],
    ['krona kronor', 'SEK', 'icelandic:ISK'],
    ['krone kroner', 'NOK', 'danish:DKK norwegian:NOK'],
    ['kronur', 'ISK'],
    ['lira liras', 'TRY', 'turkish:TRY syrian:SYP lebanese:LBP'],
    ['lire', 'ITL'],
    ['rand', 'ZAR'],
    ['naira', 'NGN'],
    ['shilling shillings', 'KES', 'kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS'],
    ['baht', 'THB'],
    ['ringgit', 'MYR'],
    ['rupiah', 'IDR'],
    ['dong', 'VND'],
    ['zloty zlotys', 'PLN'],
    ['forint forints', 'HUF'],
    ['koruna korunas', 'CZK'],
    ['shekel shekels', 'ILS'],
    ['drachma drachmas', 'GRD'],
    ['deutschmark deutschmarks', 'DEM'],
    ['guilder guilders', 'NLG'],
    ['tenge', 'KZT'],
    ['cedi cedis', 'GHS'],
    ['birr', 'ETB'],
    ['kwacha', 'ZMW'],
    ['lempira lempiras', 'HNL'],
    ['bitcoin bitcoins', 'BTC'],
  ];

export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map(
  WORDS.flatMap(([forms, code, nations = '', worth = 1, doubtful = false]) => {
    const byNation = new Map(
      nations
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split(':') as [string, string]),
    );
    return forms.split(' ').map((form) => [form, { code, worth, doubtful, byNation }] as const);
  }),
);
