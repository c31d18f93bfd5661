/**
 * A word that the source has in the letters of the translation (GDP, LED, iPhone) stands in the translation as well, or
 * words that begin with its letters. A translation may have more of them: it abbreviates what the source writes out.
 */
import type { Finding } from '../../review/types.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Context, Rule } from '../rule.ts';
import { closeKinds, type Text, type Translation } from '../translation.ts';

const rule = 'acronyms';

/** Two letters are often written out with other ones (AI, IT); such a word has to stand in the place of them. */
const shortest = 3;

interface Word {
  word: string;
  index: number;
}

/** Words in a script; one of a listed name is compared with the name. */
function wordsIn({ plain, locale }: Text, script: string, { find }: Lexicon): Word[] {
  const listed = find[locale](plain);
  const words = plain.matchAll(new RegExp(`\\p{Script=${script}}{2,}`, 'gu'));
  return [...words].flatMap(({ 0: word, index }) =>
    listed.some(({ start, end }) => start <= index && index < end) ? [] : { word, index },
  );
}

const isAcronym = (word: string) => /^\p{Lu}+$/u.test(word);

/** True if most of the letters begin words of a text, in their order: “consumer prices” may stand for CPI. */
function isWrittenOut(acronym: string, text: string): boolean {
  const initials = (text.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toLowerCase());
  const letters = [...acronym.toLowerCase()];
  return letters.some((_, skipped) => {
    // One letter may be left out of three or more.
    const wanted = letters.filter((_, i) => letters.length < 3 || i !== skipped);
    return initials.some((_, from) => {
      let next = from;
      return wanted.every((letter, i) => {
        const at = initials.indexOf(letter, next);
        const isNear = at >= 0 && (i === 0 ? at === from : at - next <= 1);
        next = at + 1;
        return isNear;
      });
    });
  });
}

function check({ source, target }: Translation, { lexicon }: Context): Finding[] {
  const script = target.language.script.name;
  if (source.language.script.name === script) return [];
  const inSource = wordsIn(source, script, lexicon);
  const folded = target.plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const has = (word: string) => folded.includes(word.toLowerCase());
  const added = wordsIn(target, script, lexicon).filter(
    ({ word }) => isAcronym(word) && !inSource.some((other) => other.word.includes(word)),
  );
  return inSource.flatMap(({ word, index }) => {
    if (has(word) || isWrittenOut(word, target.plain)) return [];
    if (word.length < shortest && !added.some((other) => other.word.length === word.length)) return [];
    return source.report(index, {
      rule,
      about: word,
      expected: `${word}, or its words written out`,
      found: `none in: ${target.plain}`,
      fix: 'Use the word as the source has it, or write it out.',
    });
  });
}

export const acronyms: Rule = { name: rule, kinds: closeKinds, check };
