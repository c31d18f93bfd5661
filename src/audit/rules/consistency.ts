/**
 * What is the same in one language is the same in the other, in all files: a sentence is not translated in two ways,
 * and no translation stands in the place of another (both are checks of Xbench, Verifika and Okapi CheckMate).
 */
import type { Finding } from '../../review/types.ts';
import { wordsOf } from '../first-texts.ts';
import type { Context, Rule } from '../rule.ts';
import { closeKinds, type TextKind, type Translation } from '../translation.ts';

const rule = 'consistency';

/** Letters of a source below which the context decides how it is translated: “The meeting stressed”. */
const shortestSource = 6;
/** Letters of a translation below which it may be that of two sources. */
const shortestTarget = 20;
/** Short texts that stand apart from all context, and are seen beside each other in tables. */
const ofTables: readonly TextKind[] = ['label', 'heading'];

const placeOf = ({ file, at }: Translation) => `${at} of ${file}`;

function check(translation: Translation, { firsts }: Context): Finding[] {
  const { kind, source, target } = translation;
  const [words, translated] = [wordsOf(source), wordsOf(target)];
  if (translated === '') return [];
  const { nameInEnglish } = target.language;
  const alike = firsts.withSource(translation);
  if (wordsOf(alike.target) !== translated && (ofTables.includes(kind) || words.length >= shortestSource)) {
    return [
      target.report(0, {
        rule,
        about: target.plain,
        expected: `the ${nameInEnglish} of ${placeOf(alike)}, which has the same ${source.language.nameInEnglish}: “${alike.target.plain}”`,
        found: `“${target.plain}”`,
        fix: 'Translate both alike.',
      }),
    ];
  }
  const copied = firsts.withTarget(translation);
  if (wordsOf(copied.source) === words || ofTables.includes(kind) || translated.length < shortestTarget)
    return [];
  return [
    target.report(0, {
      rule,
      about: target.plain,
      expected: `the ${nameInEnglish} of “${source.plain}”`,
      found: `that of ${placeOf(copied)}, “${copied.source.plain}”: “${target.plain}”`,
      fix: `Translate this text; the other one has that ${nameInEnglish} already.`,
    }),
  ];
}

export const consistency: Rule = { name: rule, kinds: closeKinds, check };
