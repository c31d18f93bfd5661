/** What holds for a city, comes first or is compared with a year before does so in both languages. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import { answersIn } from '../senses.ts';
import type { Text, Translation } from '../translation.ts';

const rule = 'scope';

function check({ source, target }: Translation): Finding[] {
  const fix = `Say the same in both languages; the ${source.language.nameInEnglish} is the source.`;
  const unanswered = (text: Text, other: Text) =>
    text.language.scope.flatMap((sense) => {
      const { certain, says } = sense;
      const [first] = certain ? text.plain.matchAll(certain) : [];
      if (!first || answersIn(other.language.scope, other.plain, sense).length > 0) return [];
      const { 0: words, index } = first;
      const expected = `“${says.join(' or ')}” in the other language, for “${words}”`;
      return [text.report(index, { rule, about: words, expected, found: `none in: ${other.plain}`, fix })];
    });
  return [...unanswered(source, target), ...unanswered(target, source)];
}

export const scope: Rule = { name: rule, kinds: ['title', 'sentence', 'heading'], check };
