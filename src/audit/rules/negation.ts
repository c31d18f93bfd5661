/** What one language denies the other denies too. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import type { Text, Translation } from '../translation.ts';

const rule = 'negation';

const count = ({ plain }: Text, words: RegExp) => plain.match(words)?.length ?? 0;

/** How many words of a text can answer the denials of the other. */
function answersIn(text: Text, other: Text): number {
  const { any, within, loose } = text.language.negation;
  const left = count(text, within) - count(other, other.language.negation.within);
  return count(text, any) + (left > 0 ? left : Math.min(0, left + count(text, loose)));
}

function check({ source, target }: Translation): Finding[] {
  const fix = `Say the same in both languages; the ${source.language.nameInEnglish} is the source.`;
  const unanswered = (text: Text, other: Text) => {
    const certain = [...text.plain.matchAll(text.language.negation.certain)];
    // Most sentences deny nothing, and what might answer is looked for with long patterns.
    if (certain.length === 0) return [];
    const there = answersIn(other, text);
    return certain.slice(0, Math.max(0, certain.length - there)).map(({ 0: words, index }) =>
      text.report(index, {
        rule,
        about: words,
        expected: `a negation in the other language, for “${words}”`,
        found: `${there || 'none'} in: ${other.plain}`,
        fix,
      }),
    );
  };
  return [...unanswered(source, target), ...unanswered(target, source)];
}

export const negation: Rule = { name: rule, kinds: ['title', 'sentence'], check };
