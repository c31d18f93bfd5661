/** A sentence that says “not” in one language has as many words to that effect in the other. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import type { Text, Translation } from '../translation.ts';

const rule = 'negation';

const denials = ({ plain, language }: Text) => plain.match(language.negation.any)?.length ?? 0;

function check({ source, target }: Translation): Finding[] {
  const fix = `Say the same in both languages; the ${source.language.nameInEnglish} is the source.`;
  const unanswered = (text: Text, other: Text) => {
    const certain = [...text.plain.matchAll(text.language.negation.certain)];
    const there = denials(other);
    return certain.slice(0, Math.max(0, denials(text) - there)).map(({ 0: words, index }) =>
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
