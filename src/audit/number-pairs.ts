/** Which number of a text answers which of its translation. */
import type { NumberFound } from '../languages/numbers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Text } from './translation.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

/** A number of the source, and the one of the translation that says the same. */
export interface NumberPair {
  source: NumberFound;
  target: NumberFound;
}

/** The numbers of a text and of its translation that answer each other, each once, in the order of the source. */
export function pairedNumbers(source: Text, target: Text, lexicon: Lexicon): NumberPair[] {
  const left = unlistedNumbers(target.plain, target.locale, lexicon);
  return unlistedNumbers(source.plain, source.locale, lexicon).flatMap((number) => {
    const at = left.findIndex(({ value, unit }) => value === number.value && unit === number.unit);
    const [answer] = at < 0 ? [] : left.splice(at, 1);
    return answer ? [{ source: number, target: answer }] : [];
  });
}
