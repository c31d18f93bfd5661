/** What departs from the source is told once, and who follows the advice to the letter has sound content again. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReview } from '../../../src/audit/audit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('tests/fixtures/mini', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const bridge = 'highlights/01-new-bridge.mdx';
const library = 'highlights/02-open-library.mdx';
const source = 'source/harbor-town.txt';

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const rename = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
function edit(file: string, from: string, to: string) {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
}
/** Adds lines to a file, below one of its lines by its number, or above it. */
function insert(file: string, where: 'after' | 'before', line: number, lines: string[]) {
  const all = read(file).split('\n');
  all.splice(where === 'after' ? line : line - 1, 0, ...lines);
  write(file, all.join('\n'));
}

const findings = () => checkReview(folder).findings;
/** The only finding, which must be one of fidelity. */
function onlyFinding() {
  const [finding, ...more] = findings();
  expect(more).toEqual([]);
  expect(finding?.rule).toBe('fidelity');
  return finding ?? expect.fail('nothing was found');
}

const paragraph = { zh: '学校种了树。', en: 'The school planted trees.' };
const pair = ({ zh, en }: { zh: string; en: string }) => `${zh}\n\n<En>\n${en}\n</En>\n`;
const highlight = `---\ntitle: { zh: 学校植树, en: The school plants trees }\n---\n\n${pair(paragraph)}`;

describe('a highlight that the source does not have', () => {
  const lines = ['◆学校植树', paragraph.zh];

  it.each([
    ['between two', '02', () => rename(library, 'highlights/03-open-library.mdx'), 'after', 7],
    [
      'before all',
      '01',
      () => {
        rename(library, 'highlights/03-open-library.mdx');
        rename(bridge, 'highlights/02-new-bridge.mdx');
      },
      'before',
      5,
    ],
    ['after all', '03', () => {}, 'after', 16],
  ] as const)('is to be added to it: %s', (_, number, makeRoom, where, line) => {
    makeRoom();
    write(`highlights/${number}-plant-trees.mdx`, highlight);
    expect(onlyFinding().fix).toContain('Add ◆学校植树 and its paragraphs');
    expect(onlyFinding().fix).toContain(`${where} line ${line}`);
    insert(source, where, line, lines);
    expect(findings()).toEqual([]);
  });

  it('comes after the one before it that the source does not have either', () => {
    write('highlights/03-plant-trees.mdx', highlight);
    write('highlights/04-water-trees.mdx', highlight.replaceAll('学校', '孩子').replace('树。', '花。'));
    const [first, second] = findings().filter(({ rule }) => rule === 'fidelity');
    expect(first?.fix).toContain('after line 16');
    expect(second?.fix).toContain('after what you add for “学校植树”');
  });
});

it('asks for a highlight that is missing, by the number that it will have', () => {
  insert(source, 'after', 7, ['◆学校植树', paragraph.zh]);
  expect(onlyFinding().expected).toContain('学校植树');
  expect(onlyFinding().fix).toContain('number 2, and give those that follow');
  rename(library, 'highlights/03-open-library.mdx');
  write('highlights/02-plant-trees.mdx', highlight);
  expect(findings()).toEqual([]);
});

it('knows highlights in another order by their titles', () => {
  rename(bridge, 'highlights/03-new-bridge.mdx');
  rename(library, 'highlights/01-open-library.mdx');
  rename('highlights/03-new-bridge.mdx', 'highlights/02-new-bridge.mdx');
  expect(onlyFinding()).toMatchObject({
    file: expect.stringContaining('02-new-bridge'),
    found: 'it after that',
  });
});

it('knows a highlight whose title was changed by its text, and one whose text was changed by its title', () => {
  edit(library, 'zh: 图书馆开门', 'zh: 书房开张');
  expect(onlyFinding()).toMatchObject({ found: '“书房开张”' });
  edit(library, 'zh: 书房开张', 'zh: 图书馆开张');
  for (const words of ['大家', '儿童', '存放']) edit(library, words, '人们');
  expect(findings().filter(({ rule }) => rule === 'fidelity')).toHaveLength(4);
});

describe('a paragraph', () => {
  it.each([
    ['first', '镇图书馆', 'after line 9'],
    ['among others', '二楼', 'after line 12'],
    ['last', undefined, 'after line 16'],
  ])(
    'that the source does not have is to be added to it, and the others are compared: %s',
    (_, next, place) => {
      const at = next ? read(library).indexOf(next) : read(library).length;
      write(library, `${read(library).slice(0, at)}\n${pair(paragraph)}\n${read(library).slice(at)}`);
      if (next) edit(library, 'at: p3.1', 'at: p4.1');
      expect(onlyFinding().fix).toContain(place);
      insert(source, 'after', Number(/\d+/.exec(place)), [paragraph.zh]);
      expect(findings()).toEqual([]);
    },
  );

  it('that is missing is to be added where it belongs', () => {
    edit(
      library,
      pair({ zh: '二楼有儿童阅览室。', en: 'The second floor has a reading room for children.' }),
      '',
    );
    edit(library, 'at: p3.1', 'at: p2.1');
    const { fix, line } = onlyFinding();
    expect(fix).toContain(`before line ${line}, `);
    expect(read(library).split('\n')[line - 1]).toContain('三楼');
  });

  it('that was moved is to be moved back', () => {
    const second = pair({
      zh: '二楼有儿童阅览室。',
      en: 'The second floor has a reading room for children.',
    });
    edit(library, second, '');
    edit(library, 'at: p3.1', 'at: p2.1');
    write(bridge, `${read(bridge)}\n${second}`);
    const { file, fix } = onlyFinding();
    expect(file).toContain(bridge);
    expect(fix).toMatch(/Move it, .* to .*02-open-library.mdx, before line \d+/);
    const line = Number(/before line (\d+)/.exec(fix)?.[1]);
    expect(read(library).split('\n')[line - 1]).toContain('三楼');
  });

  it('that is cut in two is to be joined, and nothing is to be added', () => {
    const [zh, en] = ['馆长说：读书是大家的事。', 'The librarian says: “Reading is for everyone.”'];
    edit(library, `\n${zh}\n`, '\n');
    edit(library, `\n${en}\n</En>\n`, `\n</En>\n\n${pair({ zh, en })}`);
    edit(library, 'at: p3.1', 'at: p4.1');
    expect(onlyFinding()).toMatchObject({ expected: expect.stringContaining('1 paragraph,') });
  });
});
