/** What the site says itself is looked at as any text is. */
import { expect, it } from 'vitest';
import { compare } from '../../../src/audit/compare.ts';
import { firstTexts } from '../../../src/audit/first-texts.ts';
import { usualLengths } from '../../../src/audit/lengths.ts';
import { makeLexicon } from '../../../src/audit/lexicon.ts';
import { translationsInYaml } from '../../../src/audit/translation.ts';
import { makeWordLists } from '../../../src/audit/word-lists.ts';
import { strings } from '../../../src/languages/interface.ts';
import { keyStrings } from '../../../src/languages/key-texts.ts';
import { quoteStrings } from '../../../src/languages/quote-texts.ts';
import { searchStrings } from '../../../src/languages/search-texts.ts';
import { readReview } from '../../../src/review/read.ts';
import { readYaml } from '../../../src/review/yaml.ts';
import { namesSchema } from '../../../src/schemas/names.ts';

/** What a text is made of that is made; a number where nothing else is said. */
const samples: Record<string, unknown[]> = {
  found: [3, 2, true],
  ordinal: ['', 3, 9],
  permalink: [''],
  quoted: [''],
  headline: [''],
  place: ['p2.1', 'p2.3'],
  quote: [''],
  copied: ['7'],
  source: ['', '', ''],
  long: [new Date(0)],
  short: [new Date(0)],
};

/** The texts within a value, each with the names that lead to it; a text in parts goes around a query. */
function textsIn(value: unknown, path: string[] = []): [name: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') {
    return [[path.join('.'), String(value(...(samples[path.at(-1) ?? ''] ?? [3])))]];
  }
  if (Array.isArray(value)) return [[path.join('.'), value.join('7')]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Signs, which are no words. */
const signs = ['colon', 'source', 'noteSign', 'numeral', 'unfoldSign'];

/** How a language cites is its own; the one does not translate the other. */
const isCompared = (name: string) => !signs.includes(name) && !name.startsWith('citation.');

const { review } = readReview('tests/fixtures/mini');
const lexicon = makeLexicon({}, namesSchema.parse({}));

it.each([
  ['the interface', strings],
  ['the list of keys', keyStrings],
  ['the search', searchStrings],
  ['the quote bar', quoteStrings],
])('%s', (_, { zh, en }) => {
  const english = new Map(textsIn(en));
  const texts = textsIn(zh).filter(([name]) => isCompared(name));
  expect(texts.map(([name]) => name)).toEqual([...english.keys()].filter(isCompared));
  // Some are followed by a list.
  const alone = (text = '') => text.replace(/[：:]$/, '');
  const pairs = texts.map(([name, text]) => ({ name, zh: alone(text), en: alone(english.get(name)) }));
  const yaml = readYaml(JSON.stringify(pairs), 'interface');
  const translations = pairs.flatMap((pair, i) => translationsInYaml(yaml, [i], 'term', pair));
  const context = {
    lexicon,
    lengths: usualLengths(translations),
    firsts: firstTexts(translations),
    wordLists: makeWordLists(review, lexicon),
  };
  const findings = translations.flatMap((translation) => compare(translation, context));
  expect(findings.map(({ rule, found, expected }) => `${rule}: ${found}, not ${expected}`)).toEqual([]);
});
