/** What one language denies the other denies too. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import type { Text, Translation } from '../translation.ts';

const rule = 'negation';

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** How many words of a text can answer the denials of the other. */
function answersIn(text: Text, other: Text): number {
  const { any, within, loose } = text.language.negation;
  const left = count(text.plain, within) - count(other.plain, other.language.negation.within);
  const answers = count(text.plain, any) + (left > 0 ? left : Math.min(0, left + count(text.plain, loose)));
  return Math.max(0, answers);
}

/** A text with blanks for what it says aside: a condition does not answer for what shall not be done. */
const mainOf = (text: Text) =>
  text.plain.replace(text.language.negation.aside, (words) => ' '.repeat(words.length));

/** Words of a text that say what shall not be done, which the other may say with any word but those said aside. */
function answersToNorms(text: Text, other: Text): number {
  const { any, within } = text.language.negation;
  const main = mainOf(text);
  const left = count(main, within) - count(mainOf(other), other.language.negation.within);
  return count(main, any) + Math.max(0, left);
}

function check({ source, target }: Translation): Finding[] {
  const fix = `Say the same in both languages; the ${source.language.nameInEnglish} is the source.`;
  const missing = (text: Text, other: Text, denials: RegExpMatchArray[], answers: () => number) => {
    // Most sentences deny nothing, and what might answer is looked for with long patterns.
    if (denials.length === 0) return [];
    const there = answers();
    return denials.slice(0, Math.max(0, denials.length - there)).map(({ 0: words, index }) =>
      text.report(index ?? 0, {
        rule,
        about: words,
        expected: `a negation in the other language, for “${words}”`,
        found: `${there || 'none'} in: ${other.plain}`,
        fix,
      }),
    );
  };
  const unanswered = (text: Text, other: Text) => {
    const { certain, norm } = text.language.negation;
    const denials = [...text.plain.matchAll(certain)];
    const findings = missing(text, other, denials, () => answersIn(other, text));
    if (findings.length > 0) return findings;
    return missing(text, other, [...mainOf(text).matchAll(norm)], () => answersToNorms(other, text));
  };
  return [...unanswered(source, target), ...unanswered(target, source)];
}

export const negation: Rule = { name: rule, kinds: ['title', 'sentence'], check };
