/** The figures as data, read by other programs than their writer and compared with the content, figure by figure. */
import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { figureData } from '../../../src/editions/figures.ts';
import type { Review } from '../../../src/review/types.ts';
import { review } from '../../text.ts';

/** The files of a review's figures by their names. */
async function filesOf(of: Review, site?: URL) {
  const made = figureData({ review: of, site }).map(async ({ name, make }) => [
    name,
    Buffer.from(await make()),
  ]);
  return new Map((await Promise.all(made)) as [string, Buffer][]);
}

const site = new URL('https://review.example/zk/');
const files = await filesOf(review, site);
const textOf = (name: string, of: ReadonlyMap<string, Buffer> = files) => of.get(name)?.toString() ?? '';
const zipped = (of: ReadonlyMap<string, Buffer>) =>
  unzipSync(of.get(`${review.data.slug}.data.zip`) as Buffer);
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

const expected = review.highlights.flatMap(({ slug, figures, paragraphs }) =>
  figures.map((figure) => {
    const [paragraph, line] = figure.at.slice(1).split('.').map(Number);
    const sentence = paragraphs[(paragraph ?? 0) - 1]?.segments[(line ?? 0) - 1];
    return { slug, figure, sentence };
  }),
);

it('the table has every figure with its words and its sentence in both languages, and no other', () => {
  const rows = expected.map(({ slug, figure, sentence }) => ({
    id: figure.id,
    highlight: slug,
    label_zh: figure.label.zh,
    label_en: figure.label.en,
    value: String(figure.value),
    unit: figure.unit,
    scope_zh: figure.scope?.zh ?? '',
    scope_en: figure.scope?.en ?? '',
    words_zh: figure.zh,
    words_en: figure.en,
    segment: figure.at,
    sentence_zh: sentence?.zh,
    sentence_en: sentence?.en,
    address_zh: `https://review.example/zk/${slug}/#${figure.at}`,
    address_en: `https://review.example/zk/en/${slug}/#${figure.at}`,
  }));
  expect(rowsOf(textOf('figures.csv'))).toEqual(rows);
});

it('the table begins with the mark of UTF-8, and each line of it ends as RFC 4180 has it', () => {
  expect(files.get('figures.csv')?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(textOf('figures.csv')).not.toMatch(/[^\r]\n|\r[^\n]/);
});

/** The review with other words in its first figure. */
function changed(label: string, value: number): Review {
  const [first, ...others] = review.highlights as [Review['highlights'][number]];
  const [figure, ...rest] = first.figures;
  const figures = [{ ...figure, label: { zh: label, en: label }, value }, ...rest] as typeof first.figures;
  return { ...review, highlights: [{ ...first, figures }, ...others] };
}

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  'a spreadsheet takes %j for no formula',
  async (text) => {
    const [row] = rowsOf(textOf('figures.csv', await filesOf(changed(text, -5))));
    expect([row?.label_en, row?.value]).toEqual([`'${text}`, '-5']);
  },
);

it('quotation marks, commas and line ends stay in their cell', async () => {
  const text = 'a "b", c\r\nd';
  const [row] = rowsOf(textOf('figures.csv', await filesOf(changed(text, 1))));
  expect(row?.label_zh).toBe(text);
});

it('the records say the same and keep to their schema', () => {
  const { $schema, figures } = JSON.parse(textOf('figures.json'));
  expect(figures.map(({ id, value, scope }: never) => ({ id, value, scope }))).toEqual(
    expected.map(({ figure: { id, value, scope } }) => ({ id, value, scope })),
  );
  expect(figures.map(({ sentence, words }: never) => [sentence, words])).toEqual(
    expected.map(({ figure, sentence }) => [
      { zh: sentence?.zh, en: sentence?.en },
      { zh: figure.zh, en: figure.en },
    ]),
  );
  const schema = JSON.parse(textOf($schema));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  expect([validate(JSON.parse(textOf('figures.json'))), validate.errors]).toEqual([true, null]);
  const [{ unit, ...withoutUnit }] = figures;
  expect(validate({ $schema, title: review.data.title, figures: [withoutUnit] })).toBe(false);
  expect(validate({ $schema, title: review.data.title, figures: [{ ...withoutUnit, unit: 'pood' }] })).toBe(
    false,
  );
});

it('the package has the files as they are, names them with their sums, and tells what each column is', () => {
  const entries = new Map(Object.entries(zipped(files)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const descriptor = JSON.parse(textOf('datapackage.json', entries));
  const named = descriptor.resources.map(({ path, bytes, hash }: never) => ({ path, bytes, hash }));
  const sum = (bytes: Buffer = Buffer.of()) => createHash('sha256').update(bytes).digest('hex');
  const data = ['figures.csv', 'figures.json', 'figures.schema.json'];
  expect(named).toEqual(
    data.map((path) => ({ path, bytes: files.get(path)?.length, hash: `sha256:${sum(files.get(path))}` })),
  );
  for (const path of data) expect(entries.get(path)).toEqual(files.get(path));
  const [table] = descriptor.resources;
  expect(table.schema.fields.map(({ name }: never) => name)).toEqual(
    Object.keys(rowsOf(textOf('figures.csv'))[0] ?? {}),
  );
  const listed = ['datapackage.json', 'README.md', ...data].map(
    (name) => `${sum(entries.get(name))}  ${name}\n`,
  );
  expect(textOf('SHA256SUMS', entries)).toBe(listed.join(''));
});

it('the read-me says in both languages what it is, whose it is, and what each field holds', () => {
  const readme = Buffer.from(zipped(files)['README.md'] ?? []).toString();
  for (const language of ['zh', 'en'] as const) {
    expect(readme).toContain(review.data.title[language]);
    for (const { ofSite, heading } of review.data.about) {
      expect(readme.includes(`## ${heading[language]}`)).toBe(!ofSite);
    }
  }
  for (const [files, fields, advice] of [
    ['文件', '字段', '以`words_`开头的各列设为文本'],
    ['Files', 'Fields', 'begin with `words_` as text'],
  ]) {
    expect(readme).toMatch(
      new RegExp(
        `^# .+\\n\\n<.+>\\n\\n## ${files}\\n\\n- [^#]+\\n\\n## ${fields}\\n\\n- [^#]+\\n\\n.*${advice}`,
        'm',
      ),
    );
  }
  for (const field of Object.keys(JSON.parse(textOf('figures.json')).figures[0])) {
    expect(readme.split(`- \`${field}\``).length).toBe(3);
  }
});

it('a second writing gives the same bytes', async () => {
  expect(await filesOf(review, site)).toEqual(files);
});

it('a review without figures has none of these files', async () => {
  const highlights = review.highlights.map((highlight) => ({ ...highlight, figures: [] }));
  expect((await filesOf({ ...review, highlights })).size).toBe(0);
});
