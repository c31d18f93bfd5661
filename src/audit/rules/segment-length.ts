/** No segment of the source is too long for its pair to fit the screen of a phone. */
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import type { Translation } from '../translation.ts';

const rule = 'segment-length';

function check({ source, texts }: Translation): Finding[] {
  const { longestSegment = Number.POSITIVE_INFINITY } = source.language;
  const length = [...source.plain].length;
  if (!texts.includes(source) || length <= longestSegment) return [];
  return [
    source.report(0, {
      rule,
      about: `${length} characters`,
      expected: `at most ${longestSegment} characters in a line`,
      found: `${length}: “${source.plain}”`,
      fix: 'Break the line after a clause at which every language pauses, and the translations at the same place.',
    }),
  ];
}

export const segmentLength: Rule = { name: rule, kinds: ['sentence'], check };
