/** Rule `alignment`: each sentence has a translation, whole and once, and not a copy of itself. */
import type { Locale } from '../../languages/table.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Fault, Pair } from '../translation.ts';

/**
 * The length of a translation varies about a multiple of the original's by an amount that grows with the square
 * root of the length (Gale and Church, “A Program for Aligning Sentences in Bilingual Corpora”, 1993). Names, terms
 * and digits count with the length they have; the rest of a Chinese text by characters, at this rate and deviation,
 * which were measured on 43 sentences of newspaper prose and their English.
 */
const lettersPerCharacter = 5.6;
const deviation = 5.2;
/** How many deviations a translation may be shorter or longer; English explains more often than it leaves out. */
const bounds = { shorter: -2, longer: 3 };

const letters = /\p{L}/gu;
const han = /\p{Script=Han}/gu;
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

const without = (text: string, matches: readonly { start: number; end: number }[]) =>
  matches.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
const withoutDigits = (text: string) => text.replace(/\d[\d,.]*/g, '');

/** The length that the English of a pair is expected to have, and by how many deviations it differs. */
export function lengthOf({ zh, en }: Pair, { find }: Lexicon): { expected: number; deviations: number } {
  const characters = count(withoutDigits(without(zh, find.zh(zh))), letters);
  const fixed = en.length - withoutDigits(without(en, find.en(en))).length;
  const expected = fixed + lettersPerCharacter * characters;
  return { expected, deviations: (en.length - expected) / (deviation * Math.sqrt(Math.max(characters, 1))) };
}

/** The sentences of an English text; what follows an abbreviation (“Co., Ltd.”) is too short to be taken for one. */
const sentences = (text: string) =>
  text.split(/(?<=[.!?…][”’)]*) +(?=[“‘(]*[\p{Lu}\p{N}])/u).filter((sentence) => sentence.includes(' '));

type Report = (
  locale: Locale,
  offset: number,
  about: string,
  expected: string,
  found: string,
  fix: string,
) => void;

function reporter(faults: Fault[]): Report {
  return (locale, offset, about, expected, found, fix) =>
    faults.push({ rule: 'alignment', locale, offset, about, expected, found, fix });
}

/** Each text is there and in its own language. Where it is not, no other rule has anything to compare. */
export function auditLanguages({ zh, en }: Pair): Fault[] {
  const faults: Fault[] = [];
  const report = reporter(faults);
  const given = (text: string) => (text === '' ? 'nothing' : `“${text}”`);
  if (count(zh, han) === 0) {
    report('zh', 0, zh || 'nothing', 'a Chinese text', given(zh), 'Restore the Chinese of the source.');
  }
  if (count(en, letters) <= 2 * count(en, han)) {
    report('en', 0, en || 'nothing', `the English of “${zh}”`, given(en), 'Translate it.');
  }
  return faults;
}

/** A translation is whole and in one language, and says nothing twice. */
export function auditAlignment(pair: Pair, lexicon: Lexicon): Fault[] {
  const { zh, en } = pair;
  const faults: Fault[] = [];
  const report = reporter(faults);
  for (const { 0: words, index } of en.matchAll(
    /\p{Script=Han}(?:[\p{Script=Han}，、。]*\p{Script=Han})?/gu,
  )) {
    report('en', index, words, 'English', `“${words}”`, 'Translate what was left in Chinese.');
  }
  const all = sentences(en);
  for (const sentence of new Set(all.filter((other, i) => all.indexOf(other) < i))) {
    const again = en.lastIndexOf(sentence);
    report(
      'en',
      again,
      sentence,
      'each sentence once',
      `“${sentence}” again`,
      'Delete the one that is too many.',
    );
  }
  const { expected, deviations } = lengthOf(pair, lexicon);
  if (deviations < bounds.shorter || deviations > bounds.longer) {
    const short = deviations < 0;
    report(
      'en',
      0,
      short ? 'too short' : 'too long',
      `about ${Math.round(expected)} characters for “${zh}”`,
      `${en.length}: “${en}”`,
      short ? 'See whether a part was left out.' : 'See whether something was added.',
    );
  }
  return faults;
}

/**
 * Sentences of one highlight that are the same in one language and not in the other: a copy in the place of a
 * translation, or one sentence translated in two ways.
 */
export function auditCopies(pairs: Pair[]): { pair: Pair; fault: Fault }[] {
  return pairs.flatMap((pair, i) => {
    const other = pairs.slice(0, i).find(({ zh, en }) => (zh === pair.zh) !== (en === pair.en));
    if (!other || pair.en === '') return [];
    const copied = other.en === pair.en;
    const fault: Fault = {
      rule: 'alignment',
      locale: 'en',
      offset: 0,
      about: pair.en,
      expected: copied
        ? `the English of “${pair.zh}”`
        : `the English of ${other.at}, which has the same Chinese`,
      found: copied ? `that of ${other.at}: “${pair.en}”` : `“${pair.en}”`,
      fix: copied
        ? 'Translate this sentence; the other one has that English already.'
        : 'Translate both alike.',
    };
    return [{ pair, fault }];
  });
}
