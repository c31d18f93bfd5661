/** Compares texts given in a test as if they were the sentences of a highlight. */
import { makeLexicon } from '../../../src/audit/lexicon.ts';
import { auditTexts } from '../../../src/audit/texts.ts';
import { type ReviewSource, readReview } from '../../../src/review/read.ts';
import type { Exception } from '../../../src/schemas/exceptions.ts';
import { type Glossary, glossarySchema } from '../../../src/schemas/glossary.ts';
import { namesSchema } from '../../../src/schemas/names.ts';

const { review } = readReview('tests/fixtures/mini');
const [highlight] = review.highlights;
if (!highlight) throw new Error('The fixture has no highlight.');

const common = { note: { zh: '无', en: 'None' }, basis: 'article' };
const glossary: Glossary = glossarySchema.parse({
  'twin-bridges': {
    zh: '双桥',
    en: 'the “Twin Bridges” project',
    forms: { zh: ['双桥'], en: ['Twin Bridges', 'two bridges'] },
    ...common,
  },
  stages: {
    zh: '期',
    en: 'x',
    forms: { zh: ['首期', '末期'], en: ['opening stage', 'closing stage'] },
    paired: true,
    ...common,
  },
  rivers: { zh: '三川', en: 'x', forms: { zh: ['三川'], en: ['three rivers'] }, ...common },
});
const names = namesSchema.parse({
  people: [{ zh: '张建慧', en: 'Zhang Jianhui' }],
  places: [
    { zh: '港湾镇', en: 'Harbor Town', implied: true },
    { zh: '淮阳', en: 'Huaiyang' },
    { zh: '商水', en: 'Shangshui' },
  ],
});

/**
 * Findings about sentences, the first of which stands on line 11 and its translation on line 14.
 * @param files what stands in other files than those of the fixture
 */
export const audit = (
  texts: { zh: string; en: string }[],
  exceptions: Exception[] = [],
  files: Partial<ReviewSource> = {},
) => {
  const segments = texts.map(({ zh, en }, i) => ({
    id: `p1.${i + 1}`,
    zh,
    en,
    spans: {
      zh: [{ offset: 0, line: 11 + i, column: 1 }],
      en: [{ offset: 0, line: 14 + i, column: 1 }],
    },
  }));
  const only = {
    ...highlight,
    figures: [],
    charts: [],
    notes: [],
    paragraphs: [{ id: 'p1', segments }],
  };
  return auditTexts({ ...review, highlights: [only], exceptions, ...files }, makeLexicon(glossary, names));
};
/** Findings about one sentence. */
export const check = (zh: string, en: string, exceptions: Exception[] = []) =>
  audit([{ zh, en }], exceptions);

/** Findings as “rule line:column found”. */
export const short = (zh: string, en: string) =>
  check(zh, en).map(({ rule, line, column, found }) => `${rule} ${line}:${column} ${found.slice(0, 24)}`);
