/**
 * Chinese by its sound: toneless syllables, typed with or without spaces. The readings of a text's characters
 * are made by the build; they double as the list of syllables that a query is cut into.
 */

/** For each syllable, the characters that are read so somewhere in the text. */
export type Readings = ReadonlyMap<string, ReadonlySet<string>>;

/** The readings in some texts, each given with a syllable for each of its characters. */
export function readingsOf(texts: readonly { text: string; syllables: readonly string[] }[]): Readings {
  const readings = new Map<string, Set<string>>();
  for (const { text, syllables } of texts) {
    for (const [i, character] of [...text].entries()) {
      if (!/\p{Script=Han}/u.test(character)) continue;
      const syllable = syllables[i] ?? '';
      readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
    }
  }
  return readings;
}

/** Readings as they are written to a file: the characters of each syllable. */
export type PackedReadings = Record<string, string>;

export const packReadings = (readings: Readings): PackedReadings =>
  Object.fromEntries([...readings].map(([syllable, characters]) => [syllable, [...characters].join('')]));

export const unpackReadings = (packed: PackedReadings): Readings =>
  new Map(Object.entries(packed).map(([syllable, characters]) => [syllable, new Set(characters)]));

export const hasReading = (readings: Readings, character: string | undefined, syllable: string): boolean =>
  character !== undefined && (readings.get(syllable)?.has(character) ?? false);

/** Letters as input methods take them: without tone marks, `v` for `ü`. */
const typedForm = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');

/** The longest syllable has six letters (zhuang). */
const longest = 6;

/** More ways than this to cut a query are not tried, nor a query of more letters: it is no name or phrase. */
const maxRows = 32;
const maxLetters = 60;

/** Every way to cut letters into syllables; with `unfinished`, the last may be the beginning of one. */
function cut(letters: string, readings: Readings, unfinished: boolean): string[][] {
  /** `ways[i]` cuts the letters from `i` on. */
  const ways: string[][][] = [];
  ways[letters.length] = [[]];
  for (let at = letters.length - 1; at >= 0; at--) {
    const rest = letters.slice(at);
    const begun = unfinished && rest.length < longest ? [...readings.keys()] : [];
    const found = begun.filter((syllable) => syllable.startsWith(rest)).map((syllable) => [syllable]);
    for (let length = 1; length <= Math.min(longest, rest.length); length++) {
      const syllable = rest.slice(0, length);
      if (!readings.has(syllable)) continue;
      for (const way of ways[at + length] ?? []) found.push([syllable, ...way]);
    }
    ways[at] = found.slice(0, maxRows);
  }
  return ways[0] ?? [];
}

/**
 * Every way to read a query as syllables of the text. Spaces and apostrophes part syllables. Where the end is
 * no syllable, it may be the beginning of one, as it is while one types.
 *
 * @returns rows of syllables; none where the query is no pinyin of this text
 */
export function syllableRows(query: string, readings: Readings): string[][] {
  if (query.length > maxLetters) return [];
  const pieces = typedForm(query)
    .split(/[\s'’]+/)
    .filter(Boolean);
  let rows: string[][] = pieces.length > 0 ? [[]] : [];
  for (const [i, piece] of pieces.entries()) {
    let ways = cut(piece, readings, false);
    if (ways.length === 0 && i === pieces.length - 1) ways = cut(piece, readings, true);
    rows = rows.flatMap((row) => ways.map((way) => [...row, ...way])).slice(0, maxRows);
  }
  return rows;
}
