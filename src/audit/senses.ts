/** What words say, and may say, in the terms that all languages share. */
import type { Sense } from '../languages/language.ts';

const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((said) => others.includes(said));

/** The words of a text that may say something that a sense of another language says. */
export const answersIn = (
  senses: readonly Sense<string>[],
  words: string,
  { says }: Sense<string>,
): string[] => senses.filter((sense) => meet(sense.says, says)).flatMap(({ any }) => words.match(any) ?? []);
