/** English numerals: what they look like, and their values. */
const split = (words: string) => words.split(' ');
const upToNineteen = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = split('twenty thirty forty fifty sixty seventy eighty ninety');
const ordinalsUpToNineteen = split(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const tenthOrdinals = split('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const values = new Map<string, number>([
  ...[upToNineteen, ordinalsUpToNineteen].flatMap((list) => list.map((word, i) => [word, i] as const)),
  ...[tens, tenthOrdinals].flatMap((list) => list.map((word, i) => [word, 20 + 10 * i] as const)),
]);

// Longer words first, as six begins sixteen.
const anyOf = (list: Iterable<string>) => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;

/** Million, billion; hundred is none after digits. */
export const scale = anyOf(scales.keys());
const large = anyOf([...scales.keys()].filter((word) => word !== 'hundred'));

const units = anyOf(upToNineteen);
const upToNinetyNine = `(?:${anyOf(tens)}(?:[- ]${anyOf(upToNineteen.slice(1, 10))})?|${units})`;
const underThousand = `(?:(?:${upToNinetyNine}|an?)[ -]hundred(?:(?: and |[ -])${upToNinetyNine})?|${upToNinetyNine})`;
/** Two hundred and five, twenty-one, a million, one and a half million is read elsewhere. */
export const words = `(?:${underThousand}|an?(?=[ -]${large}\\b))(?:[ -]${large}(?:,? (?:and )?${underThousand})?)*`;

const lastOrdinals = anyOf([...ordinalsUpToNineteen, ...tenthOrdinals]);
/** Second, forty-second, one hundred and twentieth, two hundredth; “two first prizes” has two numbers. */
export const ordinalWords = `(?:(?:${words}(?:(?<=ty)[- ]|(?<=hundred|thousand|million|billion)(?: and | )))?${lastOrdinals}|(?:${words}[- ])?(?:hundredth|thousandth|millionth))`;

/** Digits, with groups of three parted by a comma or (ISO 80000) a space. */
export const digits =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[\u0020\u00A0\u2009\u202F]\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

/** Value of a text that `digits` matches. */
export const valueOfDigits = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

/** Value of a scale, 1 of no scale. */
export const valueOfScale = (text = ''): number => scales.get(text.toLowerCase()) ?? 1;

/** Value of number words, ordinals too. */
export function valueOfWords(text: string): number {
  let total = 0;
  let section = 0;
  for (const part of text.toLowerCase().split(/[ ,-]+/)) {
    const factor = scales.get(part.replace(/(?<=d|n)th$/, ''));
    if (factor === 100) section = (section || 1) * 100;
    else if (factor) {
      total += (section || 1) * factor;
      section = 0;
    } else section += values.get(part) ?? 0;
  }
  return total + section;
}

/** Value of digits or of words. */
export const amountOf = (text: string): number =>
  /\d/.test(text) ? valueOfDigits(text) : valueOfWords(text);

/** The last scale of number words: 1e6 of “two million”. */
export const scaleOfWords = (text: string): number | undefined => {
  const [last = ''] = new RegExp(`${scale}$`, 'i').exec(text) ?? [];
  return last ? valueOfScale(last) : undefined;
};

const romanDigits = new Map([...'IVXLC'].map((sign, i) => [sign, [1, 5, 10, 50, 100][i] ?? 0]));

/** Value of a Roman numeral. */
export const valueOfRoman = (text: string): number =>
  [...text].reduce((sum, sign, i, all) => {
    const value = romanDigits.get(sign) ?? 0;
    return sum + ((romanDigits.get(all[i + 1] ?? '') ?? 0) > value ? -value : value);
  }, 0);
