/** Each text has the punctuation and the spaces that its language asks for. */
import { languages } from '../../languages/knowledge.ts';
import type { TextForm } from '../../languages/language.ts';
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import { allKinds, mayBeWords, type Text, type TextKind, type Translation } from '../translation.ts';

const rule = 'typography';

const forms: Record<TextKind, TextForm> = {
  title: 'headline',
  heading: 'headline',
  sentence: 'sentence',
  label: 'label',
  term: 'label',
  note: 'label',
  paragraph: 'sentence',
};

/** Brackets of every language, as those of another one that stray into a text are to be in pairs too. */
const brackets: Record<string, string> = Object.assign(
  {},
  ...Object.values(languages).map(({ typography }) => typography.brackets),
);
const closing = Object.values(brackets);
const mayStandAlone = Object.values(languages).flatMap(({ typography }) => typography.mayStandAlone);

/** Quotation marks and brackets that are not closed, or close nothing. */
function unpaired(text: string): { index: number; sign: string }[] {
  const open: { index: number; sign: string }[] = [];
  const wrong: { index: number; sign: string }[] = [];
  for (const { 0: sign, index } of text.matchAll(/\p{P}/gu)) {
    if (Object.hasOwn(brackets, sign)) open.push({ index, sign });
    else if (closing.includes(sign)) {
      const last = open.at(-1);
      if (last && brackets[last.sign] === sign) open.pop();
      else if (!mayStandAlone.includes(sign)) wrong.push({ index, sign });
    }
  }
  return [...wrong, ...open];
}

/** An item of a list or a recital of a treaty is a paragraph that ends with a mark of a pause: its source says so. */
function isItem({ source: { plain, language } }: Translation): boolean {
  const isFormed = (form: TextForm) =>
    language.typography[form].every(({ wrong }) => plain.search(wrong) < 0);
  return isFormed('clause') && !isFormed('sentence');
}

function formOf(translation: Translation): TextForm {
  const { kind, continues } = translation;
  return kind === 'sentence' && (continues || isItem(translation)) ? 'clause' : forms[kind];
}

function typographyOf({ plain, language, report }: Text, translation: Translation): Finding[] {
  const { everywhere, beginning, context, ...byForm } = language.typography;
  const atStart = translation.continued || mayBeWords(translation) ? [] : beginning;
  const inForm = byForm[formOf(translation)];
  const problem = (index: number, words: string, expected: string, fix: string) => {
    const around = plain.slice(Math.max(0, index - context), index + words.length + context);
    const found = words.trim() === '' ? `“${around}”` : `“${words}” in “${around}”`;
    return report(index, { rule, about: around, expected, found, fix });
  };
  return [
    ...[...everywhere, ...atStart, ...inForm].flatMap(({ wrong, expected, fix }) =>
      // Most find nothing, and to go through matches is more work than to look for one.
      (plain.search(wrong) < 0 ? [] : [...plain.matchAll(wrong)]).map((match) =>
        problem(match.index, match[0], expected, fix),
      ),
    ),
    ...unpaired(plain).map(({ index, sign }) =>
      problem(index, sign, 'quotation marks and brackets in pairs', 'Add the other one, or delete this one.'),
    ),
  ];
}

const check = (translation: Translation): Finding[] =>
  translation.texts.flatMap((text) => typographyOf(text, translation));

export const typography: Rule = {
  name: rule,
  kinds: allKinds,
  check,
};
