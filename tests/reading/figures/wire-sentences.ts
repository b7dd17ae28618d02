/** A figure of a sentence: the words it covers, its interval and unit. */
export type Row = [text: string, min: number | null, max: number | null, unit: string | null];

/** Sentences as wire agencies write them, their oddities kept, with all their figures. */
export const WIRE_SENTENCES: [string, ...Row[]][] = [
  [
    'Police said Smith, 24, and Jones, 31, were pronounced dead at the scene shortly after 3:20 p. m. on Friday.',
    ['24', 24, 24, 'years of age'],
    ['31', 31, 31, 'years of age'],
  ],
  [
    'The 5.9 - magnitude quake struck at 2:14 a.m. local time at a depth of 10 kilometres ( 6.2 miles ) .',
    ['5.9 - magnitude', 5.9, 5.9, 'magnitude'],
    ['10 kilometres', 10, 10, 'km'],
    ['6.2 miles', 6.2, 6.2, 'mile'],
  ],
  [
    'The company agreed to pay $ 3.5 billion in cash for the 40 percent of the unit it does not own.',
    ['$ 3.5 billion', 3500000000, 3500000000, 'USD'],
    ['40 percent', 40, 40, 'percent'],
  ],
  [
    'A two-million - euro reward was offered for the painting, stolen in the 1990s.',
    ['two-million - euro', 2000000, 2000000, 'EUR'],
  ],
  ['One in five voters said they would stay at home.', ['One in five', 0.2, 0.2, null]],
  [
    'The Rangers won 3-1 before a crowd of 41,205 at the stadium on Interstate 95.',
    ['41,205', 41205, 41205, null],
  ],
  [
    'He was sentenced to 15 years to life in prison and fined $10,000.',
    ['15 years', 15, 15, 'year'],
    ['$10,000', 10000, 10000, 'USD'],
  ],
  [
    'At least 17 people died and more than 200 were hurt when a Boeing 737 overshot the runway.',
    ['At least 17 people', 17, null, null],
    ['more than 200', 200, null, null],
  ],
  [
    'Temperatures fell to minus 12 degrees Celsius (10 Fahrenheit) in parts of the north.',
    ['minus 12 degrees Celsius', -12, -12, 'degree Celsius'],
    ['10 Fahrenheit', 10, 10, 'degree Fahrenheit'],
  ],
  [
    'Shares of the bank rose 4.5%, or 37 cents, to $8.60.',
    ['4.5%', 4.5, 4.5, 'percent'],
    ['37 cents', 0.37, 0.37, 'USD'],
    ['$8.60', 8.6, 8.6, 'USD'],
  ],
  [
    'The toll has risen to 63 from 58, a health official said late Tuesday.',
    ['63', 63, 63, null],
    ['58', 58, 58, null],
  ],
  [
    'Officers found three AK-47 rifles, a .38-caliber revolver and 450 rounds of ammunition.',
    ['three AK-47 rifles', 3, 3, null],
    ['450 rounds', 450, 450, null],
  ],
  [
    'The firm will cut 1,200 jobs, or 8 per cent of its workforce, by 2015.',
    ['1,200 jobs', 1200, 1200, null],
    ['8 per cent', 8, 8, 'percent'],
  ],
  ['Rebels shot down an Mi-24 helicopter, killing all six on board.', ['six', 6, 6, null]],
  [
    'The boat, carrying some 300 migrants, sank 20 nautical miles off Lampedusa.',
    ['some 300 migrants', 300, 300, null],
    ['20 nautical miles', 20, 20, 'nautical mile'],
  ],
  ['Emergency crews answered 911 calls from the 1400 block of Elm Street.'],
  ['Windows 7 sold 7 million copies in its first week.', ['7 million copies', 7000000, 7000000, null]],
  ['The U.N. put the number of displaced at 1.5 to 2 million.', ['1.5 to 2 million', 1500000, 2000000, null]],
  [
    'Inflation eased to 2.3 percent in May from 2.6 percent a month earlier.',
    ['2.3 percent', 2.3, 2.3, 'percent'],
    ['2.6 percent', 2.6, 2.6, 'percent'],
  ],
  [
    'Winds of 120 mph (193 kph) tore roofs off some 80 houses.',
    ['120 mph', 120, 120, 'mph'],
    ['193 kph', 193, 193, 'km/h'],
    ['some 80 houses', 80, 80, null],
  ],
  ['Three Palestinians were killed; one was 13.', ['Three Palestinians', 3, 3, null], ['13', 13, 13, null]],
  [
    'Chapter 11 filings rose by a quarter to 10,500 last year.',
    ['a quarter', 0.25, 0.25, null],
    ['10,500', 10500, 10500, null],
  ],
  [
    'Nine of the 14 hostages were freed early Monday, Oct. 6.',
    ['Nine', 9, 9, null],
    ['14 hostages', 14, 14, null],
  ],
  [
    'Aid worth 6.5m euros arrived aboard four C-130 planes.',
    ['6.5m euros', 6500000, 6500000, 'EUR'],
    ['four C-130 planes', 4, 4, null],
  ],
  [
    'Over the past 10 years more than one million Colombians have left.',
    ['10 years', 10, 10, 'year'],
    ['more than one million Colombians', 1000000, null, null],
  ],
  [
    'The Dow Jones industrial average fell 150.23 points, or 1.2 percent, to 12,380.40.',
    ['150.23 points', 150.23, 150.23, null],
    ['1.2 percent', 1.2, 1.2, 'percent'],
    ['12,380.40', 12380.4, 12380.4, null],
  ],
  [
    'A $20-billion lawsuit was filed against the airline over Flight 370.',
    ['$20-billion', 20000000000, 20000000000, 'USD'],
  ],
  [
    'The bus, with 45 aboard, plunged 100 meters (330 feet) into a ravine.',
    ['45', 45, 45, null],
    ['100 meters', 100, 100, 'metre'],
    ['330 feet', 330, 330, 'foot'],
  ],
  [
    'Both men, aged 33 and 35, face up to 20 years behind bars.',
    ['33', 33, 33, 'years of age'],
    ['35', 35, 35, 'years of age'],
    ['up to 20 years', null, 20, 'year'],
  ],
  [
    'Officials said no more than 15 of the 90 passengers survived.',
    ['no more than 15', null, 15, null],
    ['90 passengers', 90, 90, null],
  ],
  [
    'Twelve thousand police will guard the G-20 summit on the 25th.',
    ['Twelve thousand police', 12000, 12000, null],
  ],
  [
    'The cost will be $2.5 billion to $3 billion over five years.',
    ['$2.5 billion to $3 billion', 2500000000, 3000000000, 'USD'],
    ['five years', 5, 5, 'year'],
  ],
  [
    'Her car was hit by an 18-wheeler on U.S. 41 about 6 miles south of town.',
    ['about 6 miles', 6, 6, 'mile'],
  ],
  [
    'The court cut his jail term by 18 months to three and a half years.',
    ['18 months', 18, 18, 'month'],
    ['three and a half years', 3.5, 3.5, 'year'],
  ],
  [
    'No one was hurt when two F-16s collided at 15,000 ft.',
    ['No one', 0, 0, null],
    ['two', 2, 2, null],
    ['15,000 ft', 15000, 15000, 'foot'],
  ],
  ['The village of 800 lies 35km from the epicentre.', ['800', 800, 800, null], ['35km', 35, 35, 'km']],
  [
    'The storm left 1 dead in Ohio, 3 in Indiana and 11 in Kentucky.',
    ['1 dead', 1, 1, null],
    ['3', 3, 3, null],
    ['11', 11, 11, null],
  ],
  [
    'Turnout was 71.4 percent, down 3.2 percentage points from 2004.',
    ['71.4 percent', 71.4, 71.4, 'percent'],
    ['3.2 percentage points', 3.2, 3.2, 'percentage points'],
  ],
  [
    'A six-month-old baby was among the 21 victims; the oldest was 87.',
    ['six-month-old', 6, 6, 'months of age'],
    ['21 victims', 21, 21, null],
    ['87', 87, 87, null],
  ],
  ['Four out of ten children had never seen a doctor.', ['Four out of ten', 0.4, 0.4, null]],
  [
    'In all, 3,4 million hectares of land were under water.',
    ['3,4 million hectares', 3400000, 3400000, 'hectare'],
  ],
  [
    'Mercury hit 104 F in Tulsa on Saturday, 12 degrees above normal.',
    ['104', 104, 104, null],
    ['12 degrees', 12, 12, 'degree'],
  ],
  ['The trial was set for 9:30 a.m. Jan. 5 in Room 12.'],
  [
    'Firefighters from 16 departments used 20,000 gallons of foam.',
    ['16 departments', 16, 16, null],
    ['20,000 gallons', 20000, 20000, 'gallon'],
  ],
];
