/**
 * The one table of what numbers are numbers of. Texts are read with it, and a figure of the front matter names its
 * unit by an id of it. Units of one dimension can be converted: a number times its `factor` is in the dimension's base.
 */
interface UnitEntry {
  dimension: string;
  factor: number;
  /** Its symbol (a regular expression), the same in every language; it stands after the number. */
  symbol?: string;
}

const of = (dimension: string, factor: number, symbol?: string): UnitEntry => ({ dimension, factor, symbol });

/** Units of measure and money. Symbols and values after the SI Brochure; mu and jin after the market system of 1959. */
const measures = {
  percent: of('share', 1, '[%％]'),
  'per-mille': of('share', 0.1, '‰'),
  'percentage-point': of('percentage point', 1),
  'basis-point': of('percentage point', 0.01),
  CNY: of('CNY', 1, 'CNY'),
  USD: of('USD', 1, 'USD'),
  EUR: of('EUR', 1, '€|EUR'),
  GBP: of('GBP', 1, 'GBP'),
  JPY: of('JPY', 1, 'JPY'),
  HKD: of('HKD', 1, 'HKD'),
  second: of('time', 1),
  minute: of('time', 60),
  hour: of('time', 3600),
  day: of('time', 86_400),
  week: of('time', 604_800),
  'month-long': of('months', 1),
  'year-long': of('months', 12),
  kW: of('power', 1, 'kW'),
  MW: of('power', 1e3, 'MW'),
  GW: of('power', 1e6, 'GW'),
  kWh: of('energy', 1, 'kWh|kW·h'),
  MWh: of('energy', 1e3, 'MWh'),
  GWh: of('energy', 1e6, 'GWh'),
  TWh: of('energy', 1e9, 'TWh'),
  mm: of('length', 1e-3, 'mm'),
  cm: of('length', 1e-2, 'cm'),
  m: of('length', 1, 'm'),
  km: of('length', 1e3, 'km'),
  li: of('length', 500),
  zhang: of('length', 10 / 3),
  chi: of('length', 1 / 3),
  cun: of('length', 1 / 30),
  mile: of('length', 1609.344),
  'nautical-mile': of('length', 1852),
  foot: of('length', 0.3048),
  inch: of('length', 0.0254),
  'square-meter': of('area', 1, 'm²|m2|㎡'),
  'square-kilometer': of('area', 1e6, 'km²|km2|㎢'),
  hectare: of('area', 1e4, 'ha|hm²'),
  mu: of('area', 10_000 / 15),
  acre: of('area', 4046.8564224),
  'cubic-meter': of('volume', 1, 'm³|m3'),
  liter: of('volume', 1e-3, 'L'),
  milliliter: of('volume', 1e-6, 'mL|ml'),
  ton: of('mass', 1e6, 't'),
  kg: of('mass', 1e3, 'kg'),
  jin: of('mass', 500),
  pound: of('mass', 453.59237),
  gram: of('mass', 1, 'g'),
  milligram: of('mass', 1e-3, 'mg'),
  microgram: of('mass', 1e-6, '[μµ]g'),
  celsius: of('temperature', 1, '℃|°C|° C'),
  fahrenheit: of('fahrenheit', 1, '℉|°F|° F'),
  degree: of('degree', 1, '°'),
} as const satisfies Record<string, UnitEntry>;

/** What a number says where it measures nothing. Each is its own dimension. */
const roles = [
  'count',
  'ordinal',
  /** How many times as much. */
  'times',
  'year',
  'month',
  'day of the month',
  /** A time of day, in minutes after midnight. */
  'clock',
  'half-year',
  'quarter',
  'decade',
] as const;

export type Measure = keyof typeof measures;
export type Unit = Measure | (typeof roles)[number];

/** True for units of measure and of money. */
export const isMeasure = (unit: Unit): unit is Measure => Object.hasOwn(measures, unit);

/** The units that a figure of the front matter can have; the value of a date is no number, but a text of ISO 8601. */
export const figureUnits = [
  ...(['count', 'times', 'date', 'rank'] as const),
  ...(Object.keys(measures) as Measure[]),
] as const;
export type FigureUnit = (typeof figureUnits)[number];

const entry = (unit: Unit): UnitEntry => (isMeasure(unit) ? measures[unit] : of(unit, 1));

/** What a number in `unit` is multiplied with to be in another unit; none if one cannot be converted into the other. */
export function factorBetween(unit: Unit, other: Unit): number | undefined {
  const [from, to] = [entry(unit), entry(other)];
  return from.dimension === to.dimension ? from.factor / to.factor : undefined;
}

/** Half of the last place that a value is written to: 50 of 2,100. */
function halfPlace(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toPrecision(12).replace(/e\+?/, ' ').split(' ');
  const [whole = '', fraction = ''] = digits.split('.');
  const decimals = fraction.replace(/0+$/, '').length;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  return 0.5 * 10 ** (zeros - decimals + Number(exponent));
}

/** How far a converted value may be rounded, beside the precision that it is written with. */
const coarsest = 0.05;

/**
 * True for amounts that are the same, if need be in other units of one dimension. Where a conversion is no power of
 * ten (mu and hectares), one of them may be rounded as it is written.
 */
export function areSameAmount(a: { value: number; unit: Unit }, b: { value: number; unit: Unit }): boolean {
  const factor = factorBetween(b.unit, a.unit);
  if (factor === undefined) return false;
  const converted = b.value * factor;
  const difference = Math.abs(a.value - converted);
  if (difference <= 1e-9 * Math.abs(a.value)) return true;
  if (Number.isInteger(Number(Math.log10(factor).toFixed(9)))) return false;
  const rounding = Math.max(halfPlace(a.value), halfPlace(b.value) * factor);
  return difference <= Math.min(rounding, coarsest * Math.abs(a.value));
}

/** What finds a unit right after a number: its words in a language, and then the symbols of all languages. */
export function unitPatterns(
  words: Partial<Record<Measure, string>>,
  beforeWords: string,
): [pattern: RegExp, unit: Measure][] {
  const inWords = Object.entries(words).map(([unit, pattern]): [RegExp, Measure] => [
    new RegExp(`^${beforeWords}(?:${pattern})`, 'iu'),
    unit as Measure,
  ]);
  const symbols = Object.entries(measures).flatMap(([unit, { symbol }]): [RegExp, Measure][] =>
    symbol ? [[new RegExp(`^[- \u00A0]?(?:${symbol})(?![\\p{Script=Latin}\\d])`, 'u'), unit as Measure]] : [],
  );
  return [...inWords, ...symbols];
}
