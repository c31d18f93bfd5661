import { remembered } from '../remembered.ts';
import type { Text, TextKind, Translation } from './translation.ts';

/** The first text of all that is as another one in one of its languages, itself if none comes before it. */
export interface FirstTexts {
  withSource: (translation: Translation) => Translation;
  withTarget: (translation: Translation) => Translation;
}

/** A text is asked about several times. */
const words = new WeakMap<Text, string>();

/**
 * What is the same in two texts that differ in no more than the marks between their words and the case of letters:
 * a sentence may be the last of its line in one place and not in the other.
 */
export function wordsOf(text: Text): string {
  const known = words.get(text);
  if (known !== undefined) return known;
  const marks = /(?:[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}\s]|[\p{Po}](?!\d))+/gu;
  const made = text.plain.replace(marks, '').toLowerCase();
  words.set(text, made);
  return made;
}

/** Makes a table of texts once, so that each of many is looked up and not compared with all others. */
export function firstTexts(texts: readonly Translation[]): FirstTexts {
  const wordsIn = remembered(wordsOf);
  const firsts = new Map<string, Translation>();
  const keyOf = (kind: TextKind, text: Text, { target }: Translation) =>
    `${kind} ${target.locale} ${text.locale} ${wordsIn(text)}`;
  for (const translation of texts) {
    // What is not translated yet says nothing of how to do it.
    if (wordsIn(translation.target) === '') continue;
    for (const text of [translation.source, translation.target]) {
      const key = keyOf(translation.kind, text, translation);
      if (!firsts.has(key)) firsts.set(key, translation);
    }
  }
  const firstWith = (side: 'source' | 'target') => (translation: Translation) =>
    firsts.get(keyOf(translation.kind, translation[side], translation)) ?? translation;
  return { withSource: firstWith('source'), withTarget: firstWith('target') };
}
