/**
 * What an amount of money, a percentage or a measure is about. The first word of a row names the topic;
 * words are matched by stem, pairs joined by a hyphen as two words in a row.
 */
export const MONEY_TOPICS: readonly string[] = [
  'price buy buys bought buying acquire acquired acquires acquiring acquisition purchase purchased takeover bid deal offer offered merger sell sold selling valued valuation pay pays paid',
  'damage damages damaged destruction reconstruction rebuild rebuilding',
  'aid donate donated donation pledge pledged assistance relief appeal grant grants help',
  'loan loans lend lending bailout package credit',
  'revenue revenues sales sale turnover',
  'profit profits earnings income earned',
  'loss losses lost lose',
  'fine fined penalty settlement settle compensation',
  'budget spending spend spent allocate allocated expenditure cost costs',
  'investment invest invested',
  'debt deficit owe owed owes borrowing shortfall',
  'salary wage wages contract',
  'tax taxes levy duty tariff tariffs',
  'rent mortgage',
  'oil crude brent barrel',
  'share-price per-share a-share',
];

export const PERCENT_TOPICS: readonly string[] = [
  'unemployment jobless unemployed',
  'inflation prices consumer cpi',
  'growth gdp economy grew grow expanded shrank contracted output',
  'interest-rate interest-rates rates key-rate benchmark',
  'turnout',
  'vote votes voted support poll polls backed approve approval majority',
  'stake shareholding ownership shares',
  'tax taxes levy duty tariff tariffs',
  'index stock closed trading',
  'damage damaged destroyed destruction unsafe',
  'contained containment',
];

export const MEASURE_TOPICS: readonly string[] = [
  'depth deep below',
  'distance southwest southeast northwest northeast south north east west southern northern away from located situated lies',
  'wind winds gusts gust',
  'rain rainfall snow snowfall',
  'temperature degrees',
  'area square hectares acres burned',
  'age aged old',
  'sentence sentenced jail prison term behind-bars',
  'height tall high',
];

/** Topics that reports use of one amount: equal numbers agree, others are of another scope. */
export const NEAR_TOPICS: readonly (readonly string[])[] = [
  ['damage', 'loss', 'budget'],
  ['price', 'budget', 'investment'],
  ['price', 'debt'],
  ['fine', 'price'],
  ['aid', 'loan', 'budget'],
];
