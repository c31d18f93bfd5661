/** Excerpts: what stands around the matches of a text, in one or two lines, and what answers to it in the other language. */
import { type Locale, locales, perLocale, sourceLocale } from '../../languages/table.ts';
import type { Found } from '../shared/record.ts';
import { element } from './element.ts';
import type { Match, Place } from './matches.ts';

/**
 * How much is shown before and after a match: two lines of a phone for one match, a third of that around each of
 * several. Less than `leastCut` is not cut off.
 */
const around = {
  characters: { before: 14, after: 22, leastCut: 4 },
  words: { before: 36, after: 60, leastCut: 10 },
};

/** What stands on either side of a cut, outside first, where it would break a word: in Chinese, one of another script. */
const brokenWord = { characters: /^[a-z\d.]{2}/i, words: /^\S/ };

/** The sentences of a block that hold a stretch of its text, by their numbers. */
function sentencesAt({ sentenceEnds }: Found, block: number, locale: Locale, { start, end }: Place) {
  const ends = sentenceEnds[block]?.[locale] ?? [];
  const at = (place: number) => {
    const index = ends.findIndex((sentenceEnd) => place < sentenceEnd);
    return index < 0 ? ends.length - 1 : index;
  };
  return { from: at(start), to: at(Math.max(start, end - 1)) };
}

/** The stretch of a block's text that some of its sentences make, without the space before it. */
function stretchOf({ blocks, sentenceEnds }: Found, block: number, locale: Locale, from: number, to: number) {
  const ends = sentenceEnds[block]?.[locale] ?? [];
  const { separator } = locales[locale];
  const start = from > 0 ? (ends[from - 1] ?? 0) + separator.length : 0;
  return { start, end: ends[to] ?? blocks[block]?.[locale].length ?? 0 };
}

/** What is shown of a text, and whether a sentence is cut there. */
interface Window extends Place {
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/**
 * What is shown around a place, within the bounds of its sentences; no word is broken at a cut.
 *
 * @param share of the usual room, where there are several places
 */
function windowAround(text: string, locale: Locale, place: Place, bounds: Place, share: number): Window {
  const { writing } = locales[locale];
  const { leastCut } = around[writing];
  const [before, after] = [
    Math.ceil(around[writing].before * share),
    Math.ceil(around[writing].after * share),
  ];
  const isCutBefore = place.start - before - bounds.start > leastCut;
  const isCutAfter = bounds.end - place.end - after > leastCut;
  let start = isCutBefore ? place.start - before : bounds.start;
  let end = isCutAfter ? place.end + after : bounds.end;
  const breaks = (outside = '', inside = '') => brokenWord[writing].test(outside + inside);
  while (isCutBefore && start < place.start && breaks(text[start - 1], text[start])) start++;
  while (isCutAfter && end > place.end && breaks(text[end], text[end - 1])) end--;
  return { start, end, isCutBefore, isCutAfter };
}

/** Windows in order; those that meet, or nearly so, as one. */
function merged(windows: readonly Window[], leastCut: number): Window[] {
  const kept: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1];
    if (!last || window.start - last.end > leastCut) kept.push({ ...window });
    else if (window.end > last.end) Object.assign(last, { end: window.end, isCutAfter: window.isCutAfter });
  }
  return kept;
}

/** A stretch of a text with the matches in it marked. Overlapping matches become one mark. */
export function marked(text: string, { start, end }: Place, matches: readonly Place[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = start;
  for (const match of matches) {
    const [first, last] = [Math.max(match.start, from), Math.min(match.end, end)];
    if (first >= last) continue;
    parts.push(text.slice(from, first), element('mark', {}, text.slice(first, last)));
    from = last;
  }
  return [...parts, text.slice(from, end)];
}

/** The part of a counterpart that answers to a place: as far into its sentences as that is into its own. */
function answering(place: Place, own: Place, other: Place): Place {
  const middle = ((place.start + place.end) / 2 - own.start) / (own.end - own.start || 1);
  const at = other.start + Math.round(middle * (other.end - other.start));
  return { start: at, end: at };
}

/**
 * What stands in a block around some matches in one of its languages, in each language; the beginning of it where
 * there are none.
 */
export function excerptsOf(found: Found, block: number, matches: readonly Match[]) {
  const own = matches[0]?.locale ?? sourceLocale;
  const places: readonly Place[] = matches.length > 0 ? matches : [{ start: 0, end: 0 }];
  return perLocale((locale): (Node | string)[] => {
    const text = found.blocks[block]?.[locale] ?? '';
    // Around the matches; of a counterpart one stretch, because its pieces would say nothing.
    const shown = locale === own ? places : places.slice(0, 1);
    const windows = shown.map((place) => {
      const { from, to } = sentencesAt(found, block, own, place);
      const bounds = stretchOf(found, block, locale, from, to);
      const here = locale === own ? place : answering(place, stretchOf(found, block, own, from, to), bounds);
      return windowAround(text, locale, here, bounds, shown.length > 1 ? 1 / 3 : 1);
    });
    const marks = locale === own ? matches : [];
    const kept = merged(windows, around[locales[locale].writing].leastCut);
    return [
      ...kept.flatMap((window, i) => [
        ...(i > 0 || window.isCutBefore ? ['…'] : []),
        ...marked(text, window, marks),
      ]),
      ...(kept[kept.length - 1]?.isCutAfter ? ['…'] : []),
    ];
  });
}
