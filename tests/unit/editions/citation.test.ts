/** References and records, judged by citeproc-js, by other readers of the formats, and by examples of GB/T 7714—2025. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { type CslItem, cslItem, works } from '../../../src/editions/citation/record.ts';
import { type DateForm, type Part, styles } from '../../../src/editions/citation/styles.ts';
import { citations } from '../../../src/editions/citations.ts';
import { localeNames } from '../../../src/languages/table.ts';
import { citeproc, type JudgedStyle } from '../../citeproc.ts';
import { review } from '../../text.ts';

const site = new URL('https://example.org/review/');
const dates = {
  en: { long: 'November 29, 2026', short: '29 Nov. 2026', iso: '2026-11-29' },
  zh: { long: '2026年11月29日', short: '2026年11月29日', iso: '2026-11-29' },
};

/** A reference as text, with titles in italics between asterisks; without a date of access where none is given. */
const write = (parts: readonly Part[], url: string | undefined, date?: Record<DateForm, string>) =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('title' in part) return `*${part.title}*`;
      if ('accessed' in part) return date ? part.accessed.join(date[part.form]) : '';
      return url ? part.address.join(url) : '';
    })
    .join('');

const styleOf = (name: string) => {
  const found = styles.find((style) => style.name === name);
  if (!found) throw new Error(`There is no style ${name}`);
  return found.style;
};

const cited = works(review).flatMap((work) =>
  localeNames.map((locale) => ({ id: work.id, locale, item: cslItem(review, work, locale, site) })),
);

/** The first item in English, of some authors who are named as in the West. */
const western = (count: number): CslItem => {
  const names = [
    'Anna Maria Berg',
    'Jean-Luc Roy',
    'Eve Stone',
    'Tom Hill',
    'Sue Lake',
    'Ann Field',
    'Bob Wood',
  ];
  const author = names.slice(0, count).map((name) => {
    const [family = '', ...given] = name.split(' ').reverse();
    return { family, given: given.reverse().join(' ') };
  });
  return { ...(cited.find(({ locale }) => locale === 'en')?.item as CslItem), author };
};

/** What citeproc gets: APA turns every name round, and the program adds the original title on its own. */
function judged(name: JudgedStyle, { 'original-title': _, ...item }: CslItem, accessed: boolean) {
  const author = item.author.map(({ family, given }) => ({ family, given }));
  return {
    ...item,
    ...(name === 'APA 7' && { author }),
    ...(accessed && { accessed: { 'date-parts': [[2026, 11, 29]] } }),
  };
}

describe.each(['APA 7', 'Chicago 18', 'MLA 9'] as const)(
  '%s is what citeproc makes of the official style',
  (name) => {
    const compare = ({ genre, ...rest }: CslItem, locale: 'zh' | 'en') => {
      // The package's MLA style is older than that which describes a web page after its title.
      const item = { ...rest, ...(genre && name !== 'MLA 9' && { genre }) };
      for (const accessed of [true, false]) {
        const theirs = citeproc(name, locale, judged(name, item, accessed))
          // Chinese has no space before a date; and before an address alone the program leaves the word for a date.
          .replace(/(访问于|检索于) (?=\d)/, '$1')
          .replace(/(Retrieved|检索于) (?=http)/, '');
        const own = write(styleOf(name)(item, locale), item.URL, accessed ? dates[locale] : undefined);
        // The engine's capitals are those of Chicago 17, where long prepositions were small; Chinese has no italics.
        const compared = (text: string) =>
          (locale === 'zh' ? text.replaceAll('*', '') : text)[
            name === 'Chicago 18' ? 'toLowerCase' : 'toString'
          ]();
        expect(compared(own)).toBe(compared(theirs));
      }
    };
    it.each(cited)('for $id in $locale', ({ item, locale }) => compare(item, locale));
    it.each([1, 2, 3, 6, 7])('for %i Western authors', (count) => compare(western(count), 'en'));
  },
);

it('every style says of the English that a program translated it', () => {
  const english = cited.filter(({ locale }) => locale === 'en');
  for (const { style } of styles) {
    for (const { item } of english) {
      expect(write(style(item, 'en'), item.URL)).toMatch(
        /[”:[*] ?\[?Unofficial translation by an AI model\]?[.[]/,
      );
    }
  }
});

describe('GB/T 7714—2025', () => {
  const gb = (item: Partial<CslItem>, url = item.URL) =>
    write(styleOf('GB/T 7714—2025')({ author: [], title: '', ...item } as CslItem, 'zh'), url, {
      ...dates.zh,
      iso: '2025-03-06',
    });

  // Pages without a date, as printed in the standard.
  it.each([
    ['中国科学院文献情报中心', '中国科学院科技论文预发布平台', 'https://chinaxiv.org/home.htm'],
    [
      '高等教育文献保障系统',
      '馆际互借与文献传递服务',
      'http://home.calis.edu.cn/pages/list.html?id=4101e184',
    ],
  ])('writes the example of %s', (family, title, URL) =>
    expect(gb({ author: [{ family }], title, URL })).toBe(
      `${family}. ${title}[EB/OL]. [2025-03-06]. ${URL}.`,
    ),
  );

  it('names three authors in full-width commas, a name in pinyin in full, a Western one by initials', () => {
    const [zh, en] = cited.map(({ item }) => item) as [CslItem, CslItem];
    expect(gb(zh)).toMatch(
      /^王艳，李凤霞，何晴，等\. 拼出周口高质量跨越发展的新业绩：2022年全市.*\[EB\/OL\]\. /,
    );
    const english = write(styleOf('GB/T 7714—2025')(en, 'en'), en.URL);
    expect(english).toMatch(
      /^Wang Yan，Li Fengxia，He Qing，et al\. Hard-won .*: Unofficial .* model\[EB\/OL\]\. https/,
    );
    expect(write(styleOf('GB/T 7714—2025')(western(3), 'en'), '')).toMatch(/^Berg A M，Roy J-L，Stone E\. /);
  });
});

it('invents neither date nor address, and has none in a reference without them', () => {
  const item = cslItem(review, works(review)[0] as never, 'en', undefined);
  expect(Object.keys(item)).not.toContain('issued');
  for (const { style } of styles) {
    const text = write(style(item, 'en'), undefined);
    expect(text).not.toMatch(/http|Retrieved|Accessed|\[\d|\s$|\.\.|, \./);
    expect(text).toMatch(/[.\]]$/);
  }
});

describe('records', () => {
  const files = citations({ review, site });
  const contentOf = (ending: string) => String(files.find(({ name }) => name.endsWith(ending))?.make());
  const expected = localeNames.flatMap((locale) => cited.filter((one) => one.locale === locale));
  const people = (author: { family?: string; given?: string }[]) =>
    author.map(({ family, given }) => ({ family, given }));

  it.each(['.bib', '.ris', '.csl.json'])(
    '%s gives another program every work, author and address',
    (ending) => {
      const read = new Cite(contentOf(ending)).data;
      expect(read.map(({ title }) => title)).toEqual(expected.map(({ item }) => item.title));
      expect(read.map(({ author }) => people(author))).toEqual(
        expected.map(({ item }) => people(item.author)),
      );
      expect(read.map(({ URL }) => URL)).toEqual(expected.map(({ item }) => item.URL));
      for (const one of read) expect(one).not.toHaveProperty('issued');
    },
  );

  it('BibTeX escapes what TeX would take for its own', () => {
    const title = { zh: '一_二', en: '50% of A & B: {x} #1' };
    const [first] = review.highlights;
    const odd = { ...review, highlights: [{ ...(first as never as object), title } as never] };
    const bib = String(
      citations({ review: odd, site })
        .find(({ name }) => name.endsWith('.bib'))
        ?.make(),
    );
    expect(bib).toContain(String.raw`{50\% of A \& B: \{x\} \#1}`);
    expect(new Cite(bib).data.at(-1)?.title).toBe(title.en);
  });
});
