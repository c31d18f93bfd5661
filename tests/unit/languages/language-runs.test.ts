import { expect, it } from 'vitest';
import { languageRuns } from '../../../src/languages/language-runs.ts';
import type { Locale } from '../../../src/languages/table.ts';

/** A text with the words of the other language in brackets. */
const marked = (text: string, locale: Locale) =>
  languageRuns(text, locale)
    .map((run) => (run.locale ? `[${run.locale} ${run.text}]` : run.text))
    .join('');

it.each<[Locale, string, string]>([
  ['en', 'All English.', 'All English.'],
  ['en', 'It says 新桥 here.', 'It says [zh 新桥] here.'],
  ['en', '新桥，长120米 and 老桥', '[zh 新桥，长120米] and [zh 老桥]'],
  ['zh', '都是中文。', '都是中文。'],
  ['zh', '一个 App 而已。', '一个 App 而已。'],
  ['zh', '说 New Bridge 很长。', '说 [en New Bridge] 很长。'],
  ['zh', '', ''],
])('%s: %s', (locale, text, expected) => expect(marked(text, locale)).toBe(expected));
