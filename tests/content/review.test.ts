/** The real content, checked without the audit's own code where that matters: the source is read anew here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReview } from '../../src/audit/audit.ts';
import { formatFinding } from '../../src/audit/reports/text.ts';
import { termFinder } from '../../src/review/find-terms.ts';
import { permanentSlugs, review, slugs } from '../text.ts';

it('has no finding', () => expect(checkReview('content').findings.map(formatFinding)).toEqual([]));

it('keeps the highlights at their permanent addresses, in their order; others come after them', () => {
  expect(slugs.slice(0, permanentSlugs.length)).toEqual(permanentSlugs);
});

describe('fidelity to the source', () => {
  const source = readFileSync('content/source/zhoukou-2022-review.txt', 'utf8');
  const [, ...sections] = source
    .replace('健康中国\n\n建设', '健康中国建设')
    .replace(/\n\(记者[\s\S]*$/, '')
    .split('►');
  const repaired = (text: string) =>
    text
      .replaceAll(',', '，')
      .replaceAll(':', '：')
      .replaceAll(';', '；')
      .replaceAll('(', '（')
      .replaceAll(')', '）');

  it.each(review.highlights.map((highlight, i) => [highlight.slug, highlight, sections[i] ?? ''] as const))(
    '%s',
    (_, { title, paragraphs }, section) => {
      const [printedTitle, ...printed] = section.split('\n').filter((line) => line.trim() !== '');
      expect(title.zh).toBe(printedTitle);
      expect(paragraphs.map(({ segments }) => segments.map(({ zh }) => zh).join(''))).toEqual(
        printed.map(repaired),
      );
    },
  );

  it('keeps the eight reporters, the note of continuation and the press marks', () => {
    const last = source.trim().split('\n').at(-1);
    expect(review.data.source.after).toEqual([last]);
    expect(last).toBe(`(${review.data.byline.zh})①6②15`);
    expect(review.data.source.before).toContain('(上接 A5 版)');
    expect(JSON.stringify(review.data.about)).toContain('①6②15');
  });
});

it('has every number that the text writes in digits in a figure, or in what a figure is said to be of', () => {
  // The 3 of 3D printing counts nothing.
  const digits = /\d[\d.]*(?![\dD])/gu;
  for (const { slug, figures, paragraphs } of review.highlights) {
    const told = figures.map(({ zh, label, scope }) => `${zh} ${label.zh} ${scope?.zh}`).join(' ');
    const known = new Set(told.match(digits));
    for (const { id, zh } of paragraphs.flatMap(({ segments }) => segments)) {
      const untold = (zh.match(digits) ?? []).filter((number) => !known.has(number));
      expect(untold, `${slug} ${id}`).toEqual([]);
    }
  }
});

describe('sentences', () => {
  const segments = review.highlights.flatMap(({ slug, paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.map((segment, i) => ({ slug, isLast: i === segments.length - 1, ...segment })),
    ),
  );

  it('are one to a line, cut at a clause where they are longer than a phone shows', () => {
    for (const { slug, id, zh, isLast } of segments) {
      expect(zh, `${slug} ${id}`).toMatch(/^[^。]*(“[^”]*”[^。]*)*(。|……|[，；：])[”）]?$/u);
      if (isLast) expect(zh, `${slug} ${id}`).toMatch(/(。|……)[”）]?$/u);
      // An editor's own may be longer, and then takes more than a phone's screen.
      if (permanentSlugs.includes(slug)) expect(zh.length, `${slug} ${id}`).toBeLessThanOrEqual(120);
    }
  });

  it('begin in English with a capital where the line before has ended', () => {
    for (const [i, { slug, id, en }] of segments.entries()) {
      const goesOn = /[,;:][”’)]*$/.test(segments[i - 1]?.en ?? '');
      expect(en, `${slug} ${id}`).toMatch(goesOn ? /^[“‘(]*[\p{L}\d]/u : /^[“‘(]*[\p{Lu}\d]/u);
    }
  });

  it('are typeset by the rules of their language', () => {
    for (const { slug, id, zh, en } of segments) {
      expect(zh, `${slug} ${id}`).not.toMatch(/[,:;()]|\p{Script=Han} | \p{Script=Han}/u);
      expect(en, `${slug} ${id}`).not.toMatch(/["']| {2}|[，。；：、（）《》]|\p{Script=Han}/u);
    }
  });

  it('give each glossary term of the Chinese one of its English forms', () => {
    const inChinese = termFinder(review.glossary, 'zh');
    for (const { slug, id, zh, en } of segments) {
      const english = new Set(termFinder(review.glossary, 'en')(en).map((match) => match.id));
      for (const match of inChinese(zh)) {
        const forms = review.glossary[match.id]?.forms.en ?? [];
        const covered =
          english.has(match.id) || forms.some((form) => en.toLowerCase().includes(form.toLowerCase()));
        expect(covered, `${slug} ${id}: ${match.id} (${forms.join(' | ')})`).toBe(true);
      }
    }
  });
});

it('has every glossary term in the text', () => {
  const text = review.highlights
    .flatMap(({ title, paragraphs }) => [
      title.zh,
      ...paragraphs.flatMap((p) => p.segments.map(({ zh }) => zh)),
    ])
    .join('\n');
  for (const [id, { forms }] of Object.entries(review.glossary)) {
    expect(
      forms.zh.some((form) => text.includes(form)),
      id,
    ).toBe(true);
  }
});

it('says in the entry of a term that nothing defines that the article does not explain it, as About promises', () => {
  const told = 'says that the article does not explain it';
  expect(review.data.about.flatMap(({ text }) => text.map(({ en }) => en)).join('\n')).toContain(told);
  for (const [id, { basis, note }] of Object.entries(review.glossary)) {
    if (basis === 'unverified') expect(note.en, id).toContain('The article does not explain it');
  }
});

it('has no word about its place and no Han character in the engine, but for what is about the language', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/zhoukou|henan|周口|河南/i);
    if (!/^src.languages./.test(file)) expect(text, file).not.toMatch(/\p{Script=Han}/u);
  }
});
