/** A value in the coherent unit of the International System that its stated unit is a multiple of. */
interface SiValue {
  value: number;
  unit: string;
}

/**
 * Units of measure as figures state them, by SI unit: factor and, for temperatures, the zero point in the stated unit.
 * Factors: BIPM, The International System of Units, 9th ed., tables 8 and 9; NIST Special Publication 811, appendix B
 * (international foot, avoirdupois pound, US gallon, short ton, petroleum barrel).
 */
const SI_UNITS: Readonly<Record<string, Readonly<Record<string, readonly [factor: number, zero?: number]>>>> =
  {
    m: {
      km: [1e3],
      metre: [1],
      cm: [1e-2],
      mm: [1e-3],
      micron: [1e-6],
      mile: [1609.344],
      'nautical mile': [1852],
      foot: [0.3048],
      inch: [0.0254],
      yard: [0.9144],
      'light-year': [9.4607e15],
      nanometre: [1e-9],
      furlong: [201.168],
      fathom: [1.8288],
    },
    'm²': {
      'square km': [1e6],
      'square m': [1],
      'square mile': [2589988.11],
      'square foot': [0.09290304],
      acre: [4046.873],
      hectare: [1e4],
      'square yard': [0.8361274],
      'square inch': [6.4516e-4],
    },
    'm³': {
      'cubic m': [1],
      'cubic foot': [0.02831685],
      'cubic km': [1e9],
      'cubic mile': [4.168182e9],
      'cubic yard': [0.7645549],
      'cubic centimetre': [1e-6],
      'acre-foot': [1233.489],
      litre: [1e-3],
      millilitre: [1e-6],
      hectolitre: [0.1],
      gallon: [3.785412e-3],
      pint: [4.731765e-4],
      barrel: [0.1589873],
      cup: [2.365882e-4],
      tablespoon: [1.478676e-5],
      teaspoon: [4.928922e-6],
      bushel: [0.03523907],
    },
    kg: {
      kg: [1],
      gram: [1e-3],
      mg: [1e-6],
      microgram: [1e-9],
      carat: [2e-4],
      stone: [6.350293],
      megatonne: [1e9],
      gigatonne: [1e12],
      ton: [907.1847],
      tonne: [1e3],
      pound: [0.4535924],
      ounce: [0.02834952],
    },
    'm/s': { 'm/s': [1], 'km/s': [1e3], mph: [0.44704], 'km/h': [1 / 3.6], knot: [1852 / 3600] },
    K: { 'degree Celsius': [1, -273.15], 'degree Fahrenheit': [5 / 9, -459.67] },
    s: {
      millisecond: [1e-3],
      second: [1],
      minute: [60],
      hour: [3600],
      day: [86400],
      night: [86400],
      week: [604800],
      fortnight: [1209600],
      month: [2629746],
      year: [31556952],
      decade: [315569520],
      century: [3155695200],
    },
    W: { watt: [1], kW: [1e3], MW: [1e6], GW: [1e9], TW: [1e12], horsepower: [745.7] },
    J: {
      kWh: [3.6e6],
      MWh: [3.6e9],
      GWh: [3.6e12],
      TWh: [3.6e15],
      kilojoule: [1e3],
      calorie: [4184],
      kiloton: [4.184e12],
      megaton: [4.184e15],
    },
    V: { volt: [1] },
    A: { amp: [1] },
    Pa: { hectopascal: [100], millibar: [100], psi: [6894.757] },
    Sv: { millisievert: [1e-3], microsievert: [1e-6] },
    Hz: { Hz: [1], kHz: [1e3], MHz: [1e6], GHz: [1e9] },
  };

const BY_STATED_UNIT = new Map(
  Object.entries(SI_UNITS).flatMap(([unit, stated]) =>
    Object.entries(stated).map(([name, [factor, zero = 0]]) => [name, { unit, factor, zero }] as const),
  ),
);

/** A value of a stated unit (as in `Figure.unit`) in its SI unit; null for money, shares, counts and units unknown to SI. */
export function toSi(value: number, unit: string): SiValue | null {
  const stated = BY_STATED_UNIT.get(unit);
  return stated ? { value: (value - stated.zero) * stated.factor, unit: stated.unit } : null;
}
