import type { FigureKind } from '../types.ts';

/** A unit of measure as figures name it, and the kind of figure it makes. */
export interface UnitWord {
  unit: string;
  kind: FigureKind;
  /** True for forms that are words of their own ("m", "g"): only glued to digits. */
  gluedOnly: boolean;
}

/** unit: its written forms; a form of several words is joined with "_". Forms after "!" must be glued to digits. */
const MEASURES = `
km: km kms kilometer kilometers kilometre kilometres
m: meter meters metre metres ! m
cm: cm centimeter centimeters centimetre centimetres
mm: mm millimeter millimeters millimetre millimetres
mile: mile miles
nautical mile: nautical_mile nautical_miles
foot: foot feet ft
inch: inch inches
yard: yard yards
square km: square_km square_kms square_kilometer square_kilometers square_kilometre square_kilometres sq_km km2 sq._km
square m: square_meter square_meters square_metre square_metres sq_m m2
square mile: square_mile square_miles sq_miles
square foot: square_foot square_feet sq_ft
cubic m: cubic_meter cubic_meters cubic_metre cubic_metres m3
cubic foot: cubic_foot cubic_feet
acre: acre acres
hectare: hectare hectares ! ha
kg: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
g: gram grams gramme grammes ! g
mg: mg milligram milligrams
ton: ton tons
tonne: tonne tonnes metric_ton metric_tons ! t
pound: pound pounds lb lbs
ounce: ounce ounces oz
litre: liter liters litre litres
gallon: gallon gallons
pint: pint pints
barrel: barrel barrels bbl
bushel: bushel bushels
teaspoon: teaspoon teaspoons
tablespoon: tablespoon tablespoons
cup: cup cups
mph: mph miles_per_hour
km/h: kph km/h kmph kilometers_per_hour kilometres_per_hour
knot: knot knots
degree Celsius: degrees_celsius degree_celsius degrees_centigrade °c celsius degrees_c ! c
degree Fahrenheit: degrees_fahrenheit degree_fahrenheit °f fahrenheit degrees_f ! f
degree: degrees degree
watt: watt watts
kW: kw kilowatt kilowatts
MW: mw megawatt megawatts
GW: gw gigawatt gigawatts
kWh: kwh kilowatt_hours kilowatt_-_hours
MWh: mwh megawatt_hours megawatt_-_hours
GWh: gwh gigawatt_hours gigawatt_-_hours
TWh: twh terawatt_hours terawatt_-_hours
volt: volt volts
GB: gb gigabyte gigabytes
TB: tb terabyte terabytes
MB: mb megabyte megabytes
MHz: mhz megahertz
GHz: ghz gigahertz
kiloton: kiloton kilotons
megaton: megaton megatons
micron: micron microns
decibel: decibel decibels
calorie: calorie calories
horsepower: horsepower hp
light-year: light_-_years light_-_year
`;

const DURATIONS = `
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
night: night nights
week: week weeks
fortnight: fortnight fortnights
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
`;

const PERCENTS = `
percent: % percent per_cent pct pc
percentage points: percentage_point percentage_points percent_points
basis points: basis_point basis_points bps
`;

function parse(table: string, kind: FigureKind): [string, UnitWord][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit, forms] = line.split(': ') as [string, string];
      const [free, glued] = forms.split(' ! ');
      const entry =
        (gluedOnly: boolean) =>
        (form: string): [string, UnitWord] => [form.replaceAll('_', ' '), { unit, kind, gluedOnly }];
      return [
        ...(free as string).split(' ').map(entry(false)),
        ...(glued?.split(' ').map(entry(true)) ?? []),
      ];
    });
}

/** Units by written form, in lower case, words separated by one space. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...parse(MEASURES, 'measure'),
  ...parse(DURATIONS, 'duration'),
  ...parse(PERCENTS, 'percent'),
]);

/** First words of units of several words, so that most words are looked up once. */
export const LONG_UNIT_STARTS: ReadonlySet<string> = new Set(
  Array.from(UNIT_WORDS.keys())
    .filter((form) => form.includes(' '))
    .map((form) => form.slice(0, form.indexOf(' '))),
);

/** What may stand between a number and its unit of time: "five consecutive days". */
export const BETWEEN_NUMBER_AND_TIME: ReadonlySet<string> = new Set(
  'consecutive straight full long more further whole additional calendar business working successive solid extra'.split(
    ' ',
  ),
);
