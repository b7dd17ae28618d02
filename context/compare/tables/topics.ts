/** What a share does on a day. */
const MOVES =
  'closed jumped fell rose ended traded slipped gained dropped finished climbed slid tumbled soared surged plunged opened sank shed lost added were was';
/** "Its shares slipped", "the stock closed": pairs of words that tell of a day's trading. */
const TRADING = ['shares', 'stock']
  .flatMap((stock) => MOVES.split(' ').map((move) => `${stock}-${move}`))
  .join(' ');

/**
 * What an amount of money, a percentage or a measure is about. The first word of a row names the topic;
 * words are matched by stem, pairs joined by a hyphen as two words in a row.
 */
export const MONEY_TOPICS: readonly string[] = [
  'ransom its-release their-release his-release her-release the-release',
  'trade-balance trade-deficit trade-surplus trade-gap surplus',
  'price taken-private buy bought acquire acquisition purchase takeover bid deal offer merger sell sold valued valuation worth pay paid',
  'damage destruction reconstruction rebuild',
  'aid donate donation pledge assistance relief appeal grant help donors humanitarian =needs =need',
  'loan lend bailout package credit',
  'takings box-office grossed raked-in',
  'revenue sales turnover',
  'profit earnings income',
  'loss lost lose',
  'compensation compensate to-each victims-families families-of bereaved payout per-victim per-family =apiece',
  'fine fined penalty settlement settle =damages awarded punitive restitution jury',
  'budget spending spent allocate expenditure cost price-tag',
  'investment invest',
  'deficit shortfall borrowing overspend',
  'debt owe owed liabilities',
  'salary wage contract',
  'tax levy duty tariff',
  'rent mortgage',
  'oil crude brent barrel',
  `share-price per-share a-share ${TRADING} closed-at ended-at finished-at`,
];

export const PERCENT_TOPICS: readonly string[] = [
  'deficit shortfall budget-gap',
  'debt indebtedness',
  'margin margin-of of-error error-margin',
  'unemployment jobless unemployed unemployment-rate jobless-rate',
  'inflation prices consumer cpi price-growth',
  'growth gdp economy grew grow expanded shrank shrink contract contraction recession output',
  'interest-rate interest-rates key-rate base-rate policy-rate lending-rate mortgage-rate rates-to benchmark',
  'turnout participation took-part taking-part cast-a cast-ballots cast-their voted-in went-to',
  'vote voted support poll backed approve approval majority win won beat defeat lead led trail =ahead ballots re-elected =elected',
  'stake shareholding ownership =shares =owns =owned =owning',
  'tax levy duty tariff',
  `index stock trading closed-at closed-up closed-down closed-higher closed-lower percent-higher percent-lower ${TRADING}`,
  'workforce payroll its-staff their-jobs its-employees',
  'damage destroyed destruction unsafe',
  'contained containment',
];

export const MEASURE_TOPICS: readonly string[] = [
  'depth deep below underground beneath surface under-the',
  'distance southwest southeast northwest northeast south north east west southern northern away from located situated lies flew flown travelled traveled range',
  'wind gusts',
  'speed velocity fast doing driving clocked limit bend curve overspeed',
  'rain rainfall snow snowfall',
  'temperature degrees',
  'area square hectares acres burned',
  'age aged old',
  'duration lasted went-on last-for',
  'sentence jail prison term behind-bars judge court parole guilty convicted probation imprisonment imprisoned incarceration',
  'height tall high',
  'width wide widest breadth',
];
