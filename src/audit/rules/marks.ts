/**
 * A question is translated as a question, no exclamation is added, and what is quoted for certain is quoted in the
 * translation. More is not certain: an exclamation becomes a plain sentence in most official English, brackets become
 * commas or dashes, and terms are quoted in one language and not in the other.
 */
import type { Marks } from '../../languages/marks.ts';
import type { Finding } from '../../review/types.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Context, Rule } from '../rule.ts';
import { closeKinds, type Text, type Translation } from '../translation.ts';

const rule = 'marks';

const has = ({ plain }: Text, finds: RegExp) => plain.search(finds) >= 0;
const endOf = ({ plain }: Text) => Math.max(0, plain.trimEnd().length - 1);
const marksOf = ({ language }: Text): Marks => language.marks;

function questions({ kind, source, target }: Translation): Finding[] {
  const [asked, answered] = [marksOf(source), marksOf(target)];
  const isAsked = source.plain.includes(asked.question);
  if (isAsked === target.plain.includes(answered.question)) return [];
  const { nameInEnglish } = source.language;
  if (!isAsked) {
    // A rhetorical question may answer an exclamation.
    if (has(source, asked.indirect) || source.plain.includes(asked.exclamation)) return [];
    return [
      target.report(target.plain.indexOf(answered.question), {
        rule,
        about: answered.question,
        expected: `a statement, as in the ${nameInEnglish}: “${source.plain}”`,
        found: `a question: “${target.plain}”`,
        fix: `Say what the ${nameInEnglish} says.`,
      }),
    ];
  }
  // A headline may begin as a question does and ask nothing: “Why the lake matters”.
  const isDirect = kind === 'sentence' && answered.direct && has(target, answered.direct);
  if (has(target, answered.indirect) && !isDirect) return [];
  return [
    target.report(endOf(target), {
      rule,
      about: asked.question,
      expected: `a question (${answered.question}), as in the ${nameInEnglish}: “${source.plain}”`,
      found: `none: “${target.plain}”`,
      fix: 'Ask it in the translation, too.',
    }),
  ];
}

function exclamations({ source, target }: Translation): Finding[] {
  const [from, to] = [marksOf(source), marksOf(target)];
  const answers = [from.exclamation, from.question, to.exclamation];
  if (!target.plain.includes(to.exclamation) || answers.some((sign) => source.plain.includes(sign)))
    return [];
  return [
    target.report(target.plain.indexOf(to.exclamation), {
      rule,
      about: to.exclamation,
      expected: `no exclamation, as in the ${source.language.nameInEnglish}: “${source.plain}”`,
      found: `“${to.exclamation}” in: ${target.plain}`,
      fix: 'End it as a plain sentence.',
    }),
  ];
}

/** Speeches of a text, the other side of which quotes nothing. */
function unquotedSpeeches(text: Text, other: Text): string[] {
  const { speech } = marksOf(text);
  return has(other, marksOf(other).quotation) ? [] : (text.plain.match(speech) ?? []);
}

/** Quotations beside each other, of which the translation quotes some. */
function tornRows(source: Text, target: Text): string[] {
  const { row, quotation } = marksOf(source);
  const count = (text: string, finds: RegExp) => text.match(finds)?.length ?? 0;
  const quoted = count(target.plain, marksOf(target).quotation);
  if (!row || quoted === 0) return [];
  return (source.plain.match(row) ?? []).filter((words) => count(words, quotation) > quoted);
}

/** Terms that the source quotes here and the glossary in the translation, which quotes them nowhere. */
function unquotedTerms(source: Text, target: Text, { entries, find }: Lexicon): string[] {
  const matchesIn = ({ locale, plain, language }: Text) => {
    const quotations = [...plain.matchAll(language.marks.quotation)];
    return find[locale](plain).map(({ id, start, end }) => ({
      id,
      words: plain.slice(start, end),
      isQuoted: quotations.some(({ 0: { length }, index }) => index <= start && end <= index + length),
    }));
  };
  const quotedInSource = new Set(matchesIn(source).flatMap(({ id, isQuoted }) => (isQuoted ? id : [])));
  const inTarget = matchesIn(target).filter(({ id }) => quotedInSource.has(id));
  return inTarget.flatMap(({ id, words }) => {
    const isListed = entries.get(id)?.quoted[target.locale].includes(words);
    return isListed && !inTarget.some((match) => match.id === id && match.isQuoted) ? words : [];
  });
}

function quotations({ source, target }: Translation, lexicon: Lexicon): Finding[] {
  const lost = (text: Text, other: Text, words: string) =>
    text.report(Math.max(0, text.plain.indexOf(words)), {
      rule,
      about: words,
      expected: `quotation marks, as in the ${other.language.nameInEnglish}: “${other.plain}”`,
      found: `too few in: ${text.plain}`,
      fix: 'Quote in both languages what one of them quotes here.',
    });
  const inTarget = [
    ...unquotedSpeeches(source, target),
    ...tornRows(source, target),
    ...unquotedTerms(source, target, lexicon),
  ];
  return [
    ...[...new Set(inTarget)].map((words) => lost(target, source, words)),
    ...unquotedSpeeches(target, source).map((words) => lost(source, target, words)),
  ];
}

const check = (translation: Translation, { lexicon }: Context): Finding[] => [
  ...questions(translation),
  ...exclamations(translation),
  ...quotations(translation, lexicon),
];

export const marks: Rule = { name: rule, kinds: closeKinds, check };
