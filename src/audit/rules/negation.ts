/** What one language denies the other denies too. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import type { Text, Translation } from '../translation.ts';

const rule = 'negation';

const count = (words: string, expression: RegExp) => words.match(expression)?.length ?? 0;
const blank = (words: string) => '_'.repeat(words.length);

/** How many words of one kind a text has beside its denials, which may have such a word in them. */
const countBeside = ({ language: { negation } }: Text, words: string, kind: 'within' | 'acts') =>
  count(words.replace(negation.any, blank), negation[kind]);

/** How many words of a text can answer the denials of the other. */
function answersIn(text: Text, other: Text): number {
  const { any, loose } = text.language.negation;
  const left = countBeside(text, text.plain, 'within') - countBeside(other, other.plain, 'within');
  const answers = count(text.plain, any) + (left > 0 ? left : Math.min(0, left + count(text.plain, loose)));
  return Math.max(0, answers);
}

/** A text with blanks for what it says aside: a condition does not answer for what shall not be done. */
const mainOf = ({ plain, language }: Text) =>
  plain.replace(language.negation.aside, (words) => ' '.repeat(words.length));

/** Words of a text that say what shall not be done, which the other may say with any word but those said aside. */
function answersToNorms(text: Text, other: Text): number {
  const main = mainOf(text);
  const left = countBeside(text, main, 'acts') - countBeside(other, mainOf(other), 'acts');
  return count(main, text.language.negation.any) + Math.max(0, left);
}

/** The denials of a text that the other has no answer to. */
function unanswered(text: Text, other: Text, fix: string): Finding[] {
  const missing = (denials: RegExpMatchArray[], answers: () => number) => {
    // Most sentences deny nothing, and what might answer is looked for with long patterns.
    if (denials.length === 0) return [];
    const there = answers();
    return denials.slice(0, Math.max(0, denials.length - there)).map(({ 0: words, index }) =>
      text.report(index ?? 0, {
        rule,
        about: words,
        expected: `a negation in the other language, for “${words}”`,
        found: `${there || 'none'} in: ${other.plain.trim()}`,
        fix,
      }),
    );
  };
  const { certain, norm } = text.language.negation;
  const findings = missing([...text.plain.matchAll(certain)], () => answersIn(other, text));
  if (findings.length > 0) return findings;
  return missing([...mainOf(text).matchAll(norm)], () => answersToNorms(other, text));
}

/** The sentences of a text, and what stands between its semicolons. */
function sentencesOf(text: Text): Text[] {
  const ends = [...text.plain.matchAll(text.language.ends.sentence)].map(({ index }) => index + 1);
  return [0, ...ends]
    .map((start, i): Text => {
      const plain = text.plain.slice(start, ends[i]);
      return { ...text, plain, report: (offset, mistake) => text.report(start + offset, mistake) };
    })
    .filter(({ plain }) => /\p{L}/u.test(plain));
}

function check({ source, target }: Translation): Finding[] {
  const fix = `Say the same in both languages; the ${source.language.nameInEnglish} is the source.`;
  const compare = (one: Text, other: Text) => [
    ...unanswered(one, other, fix),
    ...unanswered(other, one, fix),
  ];
  // A denial of one sentence does not answer that of another; a translation may also join them, or part them.
  const [sentences, others] = [sentencesOf(source), sentencesOf(target)];
  if (sentences.length !== others.length) return compare(source, target);
  return sentences.flatMap((sentence, i) => compare(sentence, others[i] as Text));
}

export const negation: Rule = { name: rule, kinds: ['title', 'sentence'], check };
