/**
 * English words after the Hunspell dictionaries of SCOWL, and what they lack. Read by the audit alone: to read a
 * dictionary takes a third of a second, so each is read when it is first asked, and once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { remembered } from '../../remembered.ts';
import { type Variant, variants } from '../variants.ts';
import { furtherWords } from './further-words.ts';

const packages: Record<Variant, string> = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' };

const dictionaryOf = remembered((variant: Variant) => {
  const folder = dirname(createRequire(import.meta.url).resolve(packages[variant]));
  const read = (name: string) => readFileSync(join(folder, name));
  return nspell({ aff: read('index.aff'), dic: read('index.dic') });
});

/** What makes a new word of another one; the shorter a prefix, the longer the word, or chance makes one of a mistake. */
const prefixes =
  /^(?:(?:un|re|de|co|bi|up)(?=\p{L}{6})|(?:dis|mis|non|pre|post|anti|counter|over|under|out|sub|super|supra|hyper|inter|intra|trans|multi|pluri|tri|semi|micro|mini|macro|mega|meta|nano|bio|eco|agri|agro|geo|hydro|aero|cyber|tele|video|photo|electro|thermo|auto|self|down|fore|cross|milli|centi|kilo|extra|pro|neo|proto)(?=\p{L}{5}))/u;
const suffixes =
  /(?<=\p{L}{3})(?:s|wide|like|less|ness|wise|fold|ware|goers?|makers?|making|proof|streams?|lines?|lands?|water|power|side|shore|beds?|books?|stays?|works?|ways?|yards?|ships?|craft|houses?|stones?|heads?|tech|i[sz](?:e|es|ed|ing|ation))$/u;

/** True if a dictionary has the word as it is, its capitals included; any dictionary, where none is named. */
export const isInDictionary = (word: string, variant?: Variant): boolean =>
  (variant ? [variant] : variants).some((either) => dictionaryOf(either).correct(word));

/** True of a word that is in a dictionary, or is made of one that is. */
export function isWord(word: string, variant?: Variant): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  // What the other variant has as it is, is not a new word of this one.
  if (variant && !isInDictionary(plain, variant) && isInDictionary(plain)) return false;
  if (furtherWords.has(plain) || furtherWords.has(plain.replace(/s$/, ''))) return true;
  const parts = [plain, plain.replace(prefixes, ''), plain.replace(suffixes, '')];
  return parts.some((part) => part.length > 2 && isInDictionary(part, variant));
}

/**
 * What one letter swapped with the next, dropped, added or changed makes of a word; swaps come first. The first and the
 * last letter are left: by those, rare words differ from others of the same stem (collegial, collegian).
 */
function neighbours(word: string): string[] {
  const cuts = [...word].map((_, i) => [word.slice(0, i), word.slice(i)] as const);
  const inner = cuts.slice(1);
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const swapped = cuts.map(([a, b]) => a + b.charAt(1) + b.charAt(0) + b.slice(2));
  const added = inner.flatMap(([a, b]) => alphabet.map((letter) => a + letter + b));
  // A short word is one letter away from too many others.
  if (word.length < 4) return swapped;
  if (word.length < 5) return [...swapped, ...added];
  const dropped = inner.slice(0, -1).map(([a, b]) => a + b.slice(1));
  const changed = inner.slice(0, -1).flatMap(([a, b]) => alphabet.map((letter) => a + letter + b.slice(1)));
  return [...swapped, ...dropped, ...added, ...changed];
}

/** A word of the dictionary that is one letter away from this one. */
export const nearestWord = (word: string, variant?: Variant): string | undefined =>
  neighbours(word).find((near) => near.length > 2 && near !== word && isInDictionary(near, variant));
