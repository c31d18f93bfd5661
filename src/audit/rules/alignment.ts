/** Each sentence has a translation, whole and once, and not a copy of itself or in the wrong language. */
import type { Script } from '../../languages/language.ts';
import { remembered } from '../../remembered.ts';
import type { Finding } from '../../review/types.ts';
import type { Lengths } from '../lengths.ts';
import type { Context, Rule } from '../rule.ts';
import { allKinds, closeKinds, mayBeWords, type Translation } from '../translation.ts';

const rule = 'alignment';

const letters = /\p{L}/gu;
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
const lettersOf = remembered((script: Script) => new RegExp(`\\p{Script=${script.name}}`, 'gu'));
const quoted = (text: string) => (text === '' ? 'nothing' : `“${text}”`);

const areOfOneScript = ({ source, target }: Translation) =>
  source.language.script.name === target.language.script.name;

const lacksSource = (translation: Translation) => {
  const { plain, language } = translation.source;
  return !mayBeWords(translation) && plain.search(lettersOf(language.script)) < 0;
};

function lacksTarget(translation: Translation): boolean {
  const { source, target } = translation;
  const foreign = areOfOneScript(translation) ? 0 : count(target.plain, lettersOf(source.language.script));
  // A year is the same in both languages.
  return foreign > 0 ? count(target.plain, letters) <= 2 * foreign : !/[\p{L}\p{N}]/u.test(target.plain);
}

/** Each text is there and in its own language. */
function missing(translation: Translation): Finding[] {
  const { source, target, texts } = translation;
  const sourceName = source.language.nameInEnglish;
  const findings: Finding[] = [];
  if (texts.includes(source) && lacksSource(translation)) {
    findings.push(
      source.report(0, {
        rule,
        about: source.plain || 'nothing',
        expected: `a ${sourceName} text`,
        found: quoted(source.plain),
        fix: `Restore the ${sourceName} of the source.`,
      }),
    );
  }
  if (lacksTarget(translation)) {
    findings.push(
      target.report(0, {
        rule,
        about: target.plain || 'nothing',
        expected: `the ${target.language.nameInEnglish} of “${source.plain}”`,
        found: quoted(target.plain),
        fix: 'Translate it.',
      }),
    );
  }
  return findings;
}

/** Words of the source inside the translation. */
function leftovers(translation: Translation): Finding[] {
  if (areOfOneScript(translation)) return [];
  const { source, target } = translation;
  return [...target.plain.matchAll(source.language.script.leftover)].map(({ 0: words, index }) =>
    target.report(index, {
      rule,
      about: words,
      expected: target.language.nameInEnglish,
      found: quoted(words),
      fix: `Translate what was left in ${source.language.nameInEnglish}.`,
    }),
  );
}

/** Sentences that the translation of one sentence has twice. */
function repetitions({ target }: Translation): Finding[] {
  const all = target.language.sentencesOf?.(target.plain) ?? [];
  const repeated = new Set(all.filter((sentence, i) => all.indexOf(sentence) < i));
  return [...repeated].map((sentence) =>
    target.report(target.plain.lastIndexOf(sentence), {
      rule,
      about: sentence,
      expected: 'each sentence once',
      found: `“${sentence}” again`,
      fix: 'Delete the one that is too many.',
    }),
  );
}

/** A translation much shorter or longer than those of its kind: a part is missing, or was added. */
function unlikelyLength(translation: Translation, lengths: Lengths): Finding[] {
  const { source, target } = translation;
  const { expected, deviations, most } = lengths(translation) ?? { expected: 0, deviations: 0, most: 0 };
  if (Math.abs(deviations) <= most) return [];
  const short = deviations < 0;
  return [
    target.report(0, {
      rule,
      about: short ? 'too short' : 'too long',
      expected: `about ${Math.round(expected)} characters for “${source.plain}”`,
      found: `${target.plain.length}: “${target.plain}”`,
      fix: short ? 'See whether a part was left out.' : 'See whether something was added.',
    }),
  ];
}

const isMissing = (translation: Translation) => lacksSource(translation) || lacksTarget(translation);

function check(translation: Translation, { lengths }: Context): Finding[] {
  if (isMissing(translation)) return missing(translation);
  const { kind } = translation;
  return [
    ...(closeKinds.includes(kind) ? leftovers(translation) : []),
    ...repetitions(translation),
    ...(kind === 'title' || kind === 'sentence' ? unlikelyLength(translation, lengths) : []),
  ];
}

export const alignment: Rule = { name: rule, kinds: allKinds, check, blocks: isMissing };
