import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReview } from '../../../../src/audit/audit.ts';
import { audit } from '../compared.ts';

const first = { zh: '新桥也在那里，很长。', en: 'The new bridge is there, and long.' };
const second = (zh: string, en: string) =>
  audit([first, { zh, en }]).filter(({ rule }) => rule === 'consistency');

it.each([
  ['a copy', '老桥也在那里，很短。', 'The new bridge is there, and long.', 'that of p1.1'],
  ['one sentence in two translations', first.zh, 'There is the bridge, a long one.', 'There is'],
  ['one that ends otherwise, too', '新桥也在那里，很长；', 'There is the bridge, a long one;', 'There is'],
])('finds %s', (_, zh, en, found) => {
  const findings = second(zh, en);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ line: 15, column: 1 });
  expect(findings[0]?.found).toContain(found);
});

it.each([
  ['one sentence twice', first.zh, first.en],
  ['one that goes on elsewhere', '新桥也在那里，很长，', 'the new bridge is there, and long,'],
  ['another sentence', '老桥也在那里，很短。', 'The old bridge is there, and short.'],
])('takes %s', (_, zh, en) => expect(second(zh, en)).toEqual([]));

it.each([
  [
    { zh: '会议强调，', en: 'The meeting stressed that' },
    { zh: '会议强调，', en: 'It also stressed that' },
  ],
  [
    { zh: '各位代表：', en: 'Fellow deputies,' },
    { zh: '各位代表！', en: 'Fellow deputies,' },
  ],
  [
    { zh: '会议指出，', en: 'It noted that' },
    { zh: '会议强调，', en: 'It noted that' },
  ],
  [
    { zh: '气温为-3℃，很冷。', en: 'It was -3℃ and cold.' },
    { zh: '气温为3℃，很冷。', en: 'It was 3℃ and cold.' },
  ],
])('leaves to the context what is short, or differs in a sign', (a, b) =>
  expect(audit([a, b]).filter(({ rule }) => rule === 'consistency')).toEqual([]),
);

it('looks across files, at sentences and labels', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('tests/fixtures/mini', folder, { recursive: true });
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replaceAll(from, to));
  };
  const bridge = 'highlights/01-new-bridge.mdx';
  const library = 'highlights/02-open-library.mdx';
  edit(library, '三楼存放地方志42种。', '三楼存放地方志42种。\n二楼有儿童阅览室。');
  edit('source/harbor-town.txt', '三楼存放地方志42种。', '三楼存放地方志42种。二楼有儿童阅览室。');
  edit(
    library,
    'keeps 42 local gazetteers.',
    'keeps 42 local gazetteers.\nChildren read on the second floor.',
  );
  edit(library, 'label: { zh: 地方志, en: Local gazetteers }', 'label: { zh: 新桥长度, en: Bridge length }');
  const found = checkReview(folder).findings.filter(({ rule }) => rule === 'consistency');
  rmSync(folder, { recursive: true });
  expect(found.map(({ at }) => at)).toEqual(['figures.gazetteers.label', 'p3.2']);
  expect(found[0]?.expected).toContain(
    `figures.bridge-length.label of ${found[0]?.file.replace(library, bridge)}`,
  );
});
