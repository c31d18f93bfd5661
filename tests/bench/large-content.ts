/** A whole content folder of any size that passes the audit, made of the paragraphs of another one. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { soundReview } from '../../src/audit/audit.ts';
import type { Segment } from '../../src/review/types.ts';
import { random } from '../random.ts';

/** Sentences in each paragraph of a highlight: about as many as a real one has. */
const shape = [1, 1, 2, 1];

/** Whole numbers of two digits and more that are no date. */
const numbers = /(?<![\d.,])\d{2,}(?![\d.,年月日])/g;

/** A sentence with other numbers, as long as those in its place, where both languages write them in digits alike. */
function withOtherNumbers({ zh, en, ...rest }: Segment, next: () => number): Segment {
  const inEnglish = new Set(en.match(/\d[\d,]*\d/g)?.map((digits) => digits.replaceAll(',', '')));
  const others = new Map(
    [...zh.matchAll(numbers)]
      .filter(([digits]) => inEnglish.has(digits))
      .map(([digits]) => [digits, String(Math.floor((1 + 9 * next()) * 10 ** (digits.length - 1)))]),
  );
  return {
    ...rest,
    zh: zh.replace(numbers, (digits) => others.get(digits) ?? digits),
    en: en.replace(/\d[\d,]*\d/g, (digits) => {
      const other = others.get(digits.replaceAll(',', ''));
      return other ? Number(other).toLocaleString('en') : digits;
    }),
  };
}

const body = (segments: readonly Segment[]) => {
  const lines = (locale: 'zh' | 'en') => segments.map((segment) => segment[locale]).join('\n');
  return `${lines('zh')}\n\n<En>\n${lines('en')}\n</En>\n`;
};

/** A headline of 10 to 24 of some characters in no order, and as many English words. */
function headline(characters: readonly string[], n: number, next: () => number) {
  const length = 10 + Math.floor(next() * 15);
  const zh = Array.from({ length }, () => characters[Math.floor(next() * characters.length)]).join('');
  return { zh: `${zh}${n}`, en: `Highlight ${n}${' word after'.repeat(length / 2)}` };
}

/**
 * Writes a review of so many highlights. The paragraphs of each are made of sentences drawn anew from those of `from` that
 * need no exception, with other numbers: words grow no further, but rows of them do. The same count gives the same review.
 * A clause after which its sentence goes on is not drawn, as it might come last.
 */
export function writeLargeContent(from: string, target: string, count: number): void {
  const { highlights, data, names, glossary, exceptions } = soundReview(from);
  const next = random(count);
  const pool = highlights.flatMap(({ file, paragraphs }) =>
    paragraphs
      .flatMap(({ segments }) => segments)
      .filter(({ id }) => !exceptions.some((other) => other.at === id && file.endsWith(other.file)))
      .filter(({ zh }) => !/[，；：]$/.test(zh)),
  );
  rmSync(target, { recursive: true, force: true });
  cpSync(from, target, { recursive: true });
  rmSync(join(target, 'highlights'), { recursive: true });
  const others = exceptions.filter(({ file }) => !file.startsWith('highlights/'));
  writeFileSync(join(target, 'exceptions.yaml'), stringify(others));
  mkdirSync(join(target, 'highlights'));
  const text = pool.map(({ zh }) => zh).join('');
  // Titles are made of what counts, compares and denies nothing, and begins no name or term, so that none asks for a translation.
  const listed = [
    ...Object.values(names).flatMap((list) => list.map(({ zh }) => zh)),
    ...Object.values(glossary).flatMap(({ forms }) => forms.zh),
  ].map((words) => words[0]);
  const characters = [...new Set(text.match(/\p{Script=Han}/gu))]
    .filter(
      (character) =>
        !/[一二两三四五六七八九十百千万亿半双第不没无未非勿莫拒禁缺免负余多来几近约超逾仅只至达以上下内外增减升降涨跌高低大小最首先居同环累计比全市省国县区镇村世]/.test(
          character,
        ),
    )
    .filter((character) => !listed.includes(character));
  const source = [...data.source.before];
  for (let n = 1; n <= count; n++) {
    const left = [...pool];
    const draw = () => left.splice(Math.floor(next() * left.length), 1)[0] as Segment;
    const paragraphs = shape.map((length) => Array.from({ length }, () => withOtherNumbers(draw(), next)));
    const title = headline(characters, n, next);
    source.push(data.source.headingMark + title.zh);
    for (const segments of paragraphs) source.push(segments.map(({ zh }) => zh).join(''));
    const name = `${String(n).padStart(2, '0')}-highlight-${n}.mdx`;
    const text = `---\n${stringify({ title })}---\n\n${paragraphs.map(body).join('\n')}`;
    writeFileSync(join(target, 'highlights', name), text);
  }
  source.push(...data.source.after);
  writeFileSync(join(target, data.source.file), source.join('\n'));
}
