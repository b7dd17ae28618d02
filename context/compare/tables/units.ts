/** A unit and its size in the first of its dimension. */
export type Unit = readonly [dimension: string, size: number, names: string];

/** A scale of degrees. */
export type Degrees = readonly [offset: number, size: number, names: string];

/**
 * Units that can be converted without a rate, in rows of: dimension, size in the dimension's first unit, names.
 * Money stays by currency: a rate would be an opinion.
 */
export const UNITS: readonly Unit[] = [
  ['length', 1000, 'km kilometre kilometres kilometer kilometers kms'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 1609.344, 'mi mile miles'],
  ['length', 1852, 'nm nautical-mile nautical-miles'],
  ['length', 0.3048, 'ft foot feet'],
  ['length', 0.9144, 'yd yard yards'],
  ['length', 0.0254, 'in inch inches'],
  [
    'area',
    1e6,
    'sq-km square-km square-kms sq-kms sq-kilometres sq-kilometers km² km2 square-kilometre square-kilometres square-kilometer square-kilometers',
  ],
  ['area', 1, 'm² m2 square-m square-metre square-metres square-meter square-meters'],
  ['area', 0.09290304, 'square-foot square-feet sq-ft'],
  ['area', 1e4, 'ha hectare hectares'],
  ['area', 4046.856, 'acre acres'],
  ['area', 2589988, 'square-mile square-miles sq-mile sq-miles square-mi sq-mi'],
  ['mass', 1, 'kg kilogram kilograms kilo kilos'],
  ['mass', 0.001, 'g gram grams'],
  ['mass', 1000, 't tonne tonnes metric-ton metric-tons'],
  ['mass', 907.185, 'ton tons'],
  ['mass', 0.4535924, 'lb pound pounds lbs'],
  ['mass', 0.02834952, 'oz ounce ounces'],
  ['mass', 1e-6, 'mg milligram milligrams'],
  ['volume', 1, 'l litre litres liter liters'],
  ['volume', 158.987, 'barrel barrels bbl'],
  ['volume', 3.785412, 'gallon gallons'],
  ['volume', 1000, 'm³ m3 cubic-m cubic-metre cubic-metres cubic-meter cubic-meters'],
  ['volume', 28.31685, 'cubic-foot cubic-feet cubic-ft'],
  ['speed', 1, 'km/h kmh kph kilometre-per-hour kilometer-per-hour kilometres-per-hour kilometers-per-hour'],
  ['speed', 1.609344, 'mph mile-per-hour miles-per-hour'],
  ['speed', 1.852, 'knot knots kt'],
  ['speed', 3.6, 'm/s metre-per-second meter-per-second metres-per-second meters-per-second'],
  ['power', 1, 'w watt watts'],
  ['power', 1e3, 'kw kilowatt kilowatts'],
  ['power', 1e6, 'mw megawatt megawatts'],
  ['power', 1e9, 'gw gigawatt gigawatts'],
  ['time', 1, 'second seconds'],
  ['time', 60, 'minute minutes'],
  ['time', 3600, 'hour hours'],
  ['time', 86400, 'day days night nights'],
  ['time', 604800, 'week weeks'],
  ['time', 2629746, 'month months'],
  ['time', 31556952, 'year years'],
  ['time', 315569520, 'decade decades'],
  ['time', 3155695200, 'century centuries'],
  ['time', 1209600, 'fortnight fortnights'],
];

/** Degrees have a zero of their own: celsius = (value - offset) * size. */
export const TEMPERATURES: readonly Degrees[] = [
  [0, 1, 'celsius centigrade c °c'],
  [32, 5 / 9, 'fahrenheit f °f'],
];
