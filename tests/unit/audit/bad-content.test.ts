/** Every mistake an editor can make is reported where it stands, and all of them together. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReview } from '../../../src/audit/audit.ts';
import { formatFinding } from '../../../src/audit/reports/text.ts';

let folder: string;
const bridge = 'highlights/01-new-bridge.mdx';
const library = 'highlights/02-open-library.mdx';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('tests/fixtures/mini', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes a file of the copied review; the words to replace must be there. */
function edit(file: string, from: string, to: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

const lineOf = (file: string, words: string) =>
  readFileSync(join(folder, file), 'utf8')
    .slice(0, readFileSync(join(folder, file), 'utf8').indexOf(words))
    .split('\n').length;

const findings = () =>
  checkReview(folder).findings.map((finding) => ({ ...finding, text: formatFinding(finding) }));

/** Builds the copied review with the project's own command. */
function build() {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'build', '--', '--outDir', join(folder, 'dist')],
    {
      env: { ...process.env, CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache') },
      shell: process.platform === 'win32',
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

/** Expects a finding of a rule, at a file and line, that says what was found, and how many there are in all. */
function expectFinding(rule: string, file: string, line: number, found: string, count = 1) {
  const all = findings();
  const match = all.find((finding) => finding.rule === rule && finding.file.endsWith(file));
  expect(match, all.map(({ text }) => text).join('\n')).toBeDefined();
  expect(match?.line).toBe(line);
  expect(match?.text).toContain(found);
  expect(match?.fix).not.toBe('');
  expect(all, all.map(({ text }) => text).join('\n')).toHaveLength(count);
}

it('finds nothing in sound content', () => expect(findings()).toEqual([]));

it('takes files as editors on any system write them', () => {
  for (const file of [bridge, library, 'review.yaml', 'glossary.yaml', 'source/harbor-town.txt']) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  expect(findings()).toEqual([]);
});

describe('the text', () => {
  it('misses an <En>', () => {
    edit(
      library,
      '<En>\nThe town library holds 3,000 books and opened on 300 days of the year.\nThe librarian says: “Reading is for everyone.”\n</En>\n',
      '',
    );
    expectFinding('pairs', library, lineOf(library, '镇图书馆藏书'), '镇图书馆藏书3000册');
  });

  it('has an <En> too many', () => {
    edit(library, '</En>\n', '</En>\n\n<En>\nOnce more.\n</En>\n');
    expectFinding('pairs', library, lineOf(library, '<En>\nOnce more.'), 'Once more.');
  });

  it('has unequal line counts', () => {
    edit(library, 'of the year.\n', 'of the year. ');
    expectFinding('alignment', library, lineOf(library, '<En>'), '2 lines in <En>');
  });

  it('says another number in the English, at the place of its words', () => {
    edit(library, 'opened on 300 days', 'opened on 200 days');
    expectFinding('figures', library, lineOf(library, 'opened on 200'), '200');
    expect(findings()[0]?.column).toBe('The town library holds 3,000 books and opened on '.length + 1);
  });

  it('says another number right of a sign that is written as an entity', () => {
    edit(library, 'books and opened on 300 days', 'books &amp; opened on 200 days');
    expectFinding('figures', library, lineOf(library, 'opened on 200'), '200');
    expect(findings()[0]?.column).toBe('The town library holds 3,000 books &amp; opened on '.length + 1);
  });

  it.each([library, 'review.yaml', 'glossary.yaml', 'source/harbor-town.txt'])(
    'holds a character that cannot be seen, in %s',
    (file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), `${text.trimEnd()}\u200b\n`);
      const [finding] = findings().filter(({ rule }) => rule === 'characters');
      expect(finding?.line).toBe(text.trimEnd().split('\n').length);
      expect(finding?.text).toContain('zero-width space');
    },
  );

  it('says another number right of markup and of a character of two code units', () => {
    edit(library, 'books and opened on 300 days', '**books** 😀 and opened on 200 days');
    expectFinding('figures', library, lineOf(library, 'opened on 200'), '200');
    expect(findings()[0]?.column).toBe('The town library holds 3,000 **books** 😀 and opened on '.length + 1);
  });

  it('names an unknown term', () => {
    edit(bridge, '新桥长120米', '<Term id="no-such-term">新桥</Term>长120米');
    expectFinding('term-marks', bridge, lineOf(bridge, '2021年5月，'), 'no-such-term');
  });

  it('is not valid MDX', () => {
    edit(library, '馆长说', '<b>馆长说');
    expectFinding('markup', library, lineOf(library, '<b>'), '<b>');
  });

  it('has an <En> within a line', () => {
    edit(library, '<En>\nThe town', '<En>The town');
    edit(library, '”\n</En>', '”</En>');
    expectFinding('markup', library, lineOf(library, '<En>'), 'lines of their own');
  });

  it.each([
    ['a link', '3,000', '[3,000](https://x.example)', 'a link: “3,000”'],
    ['two spaces at the end of a line', 'of the year.\n', 'of the year.  \n', 'two spaces'],
    [
      'bold that runs over a line end',
      'books and opened on 300 days of the year.\nThe',
      '**books.\nThe** ',
      '**bold**',
    ],
  ])('has %s, which an edition would lose', (_, from, to, found) => {
    edit(library, from, to);
    expectFinding('inline', library, lineOf(library, to), found);
  });

  it('alters a paragraph of the source', () => {
    edit(library, '3000册', '3001册');
    expectFinding('fidelity', library, lineOf(library, '镇图书馆藏书'), 'line 11');
    const [finding] = findings().filter(({ rule }) => rule === 'fidelity');
    expect(finding?.text).toContain('镇图书馆藏书3000册，全年开放300天。馆长说：读书是大家的事。');
    expect(finding?.text).toContain('镇图书馆藏书3001册，全年开放300天。馆长说：读书是大家的事。');
  });

  it('leaves out a whole paragraph of the source', () => {
    edit(
      library,
      '二楼有儿童阅览室。\n\n<En>\nThe second floor has a reading room for children.\n</En>\n\n',
      '',
    );
    edit(library, 'at: p3.1', 'at: p2.1');
    expectFinding('fidelity', library, lineOf(library, '三楼存放'), '二楼有儿童阅览室');
  });

  it('leaves out a title of the source, or a highlight', () => {
    edit(library, 'zh: 图书馆开门', 'zh: 图书馆关门');
    expectFinding('fidelity', library, lineOf(library, 'title:'), '图书馆关门');
    rmSync(join(folder, library));
    expectFinding('fidelity', 'highlights', 1, '图书馆开门');
  });
});

describe('the front matter', () => {
  it('misses a title in one language', () => {
    edit(library, 'title: { zh: 图书馆开门, en: The library opens its doors }', 'title: { zh: 图书馆开门 }');
    expectFinding('schema', library, lineOf(library, 'title:'), 'title.en');
  });

  it('has a title with a mistake, at the place of its words', () => {
    edit(library, 'The library opens its doors', 'The library opens its its doors');
    const line = lineOf(library, 'title:');
    expectFinding('typography', library, line, 'its its');
    const written = readFileSync(join(folder, library), 'utf8').split('\n')[line - 1] ?? '';
    expect(findings()[0]?.column).toBe(written.indexOf('its its') + 1);
  });

  it('is malformed YAML', () => {
    edit(library, 'title: {', 'title: [{');
    expectFinding('yaml', library, 2, 'a ] for this [');
  });

  it('is not there', () => {
    writeFileSync(join(folder, library), '镇图书馆\n');
    expectFinding('front-matter', library, 1, '“镇图书馆”');
  });

  it('has a figure whose words are not in its segment', () => {
    edit(bridge, 'en: 120 meters\n', 'en: 130 meters\n');
    expectFinding('figure-data', bridge, lineOf(bridge, 'en: 130'), '130 meters');
  });

  it('has a figure whose words are a part of another number', () => {
    edit(bridge, 'zh: 120米\n', 'zh: 20米\n');
    expectFinding('figure-data', bridge, lineOf(bridge, 'zh: 20米'), '“20米”');
  });

  it('has a figure whose value is not that of its words', () => {
    edit(bridge, 'value: 120', 'value: 12');
    expectFinding('figure-data', bridge, lineOf(bridge, 'value: 12'), '12');
  });

  it('has a figure in a unit that there is not', () => {
    edit(bridge, 'unit: count', 'unit: cubit');
    expectFinding('schema', bridge, lineOf(bridge, 'unit: cubit'), '"cubit"');
  });

  it('has a figure whose date is not that of its words', () => {
    edit(bridge, "value: '2021-05'", "value: '2021-06'");
    expectFinding('figure-data', bridge, lineOf(bridge, "value: '2021-06'"), '2021-05, as “2021年5月” says');
  });

  it('has a label that says another number in one language', () => {
    edit(
      library,
      '{ zh: 地方志, en: Local gazetteers }',
      '{ zh: 2021年的地方志, en: Local gazetteers of 2012 }',
    );
    expectFinding('figures', library, lineOf(library, 'label:'), '2012');
  });

  it('has a figure at a sentence that is not there', () => {
    edit(bridge, 'at: p1.1', 'at: p1.9');
    expectFinding('figure-data', bridge, lineOf(bridge, 'at: p1.9'), 'p1.9');
  });

  /** The figure of the bridge again, under another id. */
  const again = (id: string) =>
    `  - { id: ${id}, at: p1.1, zh: 120米, en: 120 meters, value: 120, unit: count, lead: true, label: { zh: 长, en: Length }, scope: review }\n`;

  it('has more leading figures than there is room for', () => {
    edit(bridge, 'figures:\n', `figures:\n${again('second')}${again('third')}`);
    expect(findings()).toEqual([]);
    edit(bridge, 'figures:\n', `figures:\n${again('fourth')}`);
    expectFinding('figure-data', bridge, lineOf(bridge, '- { id: fourth'), 'at most 3');
  });

  it('has a figure that does not say its scope', () => {
    edit(library, '    scope: review\n', '');
    expectFinding('schema', library, lineOf(library, '- id: gazetteers'), 'figures.scope: { zh: …, en: … }');
  });

  describe('has a chart', () => {
    const other = (fields: string) =>
      `  - { id: other, at: p1.1, zh: 120米, en: 120 meters, label: { zh: 长, en: Length }, ${fields} }\n`;
    const chart = (figures: string, kind = 'bars') =>
      `charts:\n  - { id: lengths, kind: ${kind}, figures: [${figures}], title: { zh: 长度, en: Lengths }, description: { zh: 两条横条, en: Two bars } }\n`;
    const addChart = (fields: string, figures = 'bridge-length, other', kind?: string) => {
      edit(bridge, 'figures:\n', `figures:\n${other(fields)}`);
      edit(bridge, '---\n\n', `${chart(figures, kind)}---\n\n`);
    };

    it('of figures that can be compared, which is right', () => {
      addChart('value: 120, unit: count, scope: review');
      expect(findings()).toEqual([]);
    });

    it('of a figure that is not there', () => {
      addChart('value: 120, unit: count, scope: review', 'bridge-length, width');
      expectFinding('chart-data', bridge, lineOf(bridge, '{ id: lengths'), 'width');
    });

    it('of two units', () => {
      addChart('value: 120, unit: m, scope: review');
      expectFinding('chart-data', bridge, lineOf(bridge, '{ id: lengths'), 'm');
    });

    it('of two scopes', () => {
      addChart('value: 120, unit: count, scope: { zh: 全镇, en: Whole town }');
      expectFinding('chart-data', bridge, lineOf(bridge, '{ id: lengths'), '“全镇” “Whole town”');
    });

    it('of dots that count nothing', () => {
      edit(bridge, 'unit: count', 'unit: m');
      addChart('value: 120, unit: m, scope: review', 'bridge-length, other', 'dots');
      expect(findings().map(({ rule, found }) => [rule, found])).toEqual([
        ['chart-data', '120 (m)'],
        ['chart-data', '120 (m)'],
      ]);
    });

    it('of one figure twice', () => {
      addChart('value: 120, unit: count, scope: review', 'bridge-length, bridge-length');
      expectFinding('chart-data', bridge, lineOf(bridge, '{ id: lengths'), 'bridge-length again');
    });

    it('twice under one id', () => {
      addChart('value: 120, unit: count, scope: review');
      edit(bridge, 'charts:\n', chart('bridge-length, other'));
      expectFinding('chart-data', bridge, lineOf(bridge, '{ id: lengths') + 1, 'lengths');
    });
  });

  it('has one id for two figures', () => {
    edit(bridge, '---\n\n', `${again('bridge-length')}---\n\n`);
    expectFinding('figure-data', bridge, lineOf(bridge, '- { id: bridge-length'), 'an id of its own');
  });

  it('has a note on a sentence that is not there', () => {
    edit(bridge, 'figures:\n', 'notes:\n  - { at: p1.3, zh: 无。, en: None. }\nfigures:\n');
    expectFinding('notes', bridge, lineOf(bridge, 'at: p1.3'), 'p1.3');
  });
});

describe('the highlights together', () => {
  it('have one number twice', () => {
    const first = 'highlights/01-open-library.mdx';
    renameSync(join(folder, library), join(folder, first));
    expectFinding('order', first, 1, '01-new-bridge.mdx');
  });

  it('have a gap in the numbers', () => {
    const third = 'highlights/03-open-library.mdx';
    renameSync(join(folder, library), join(folder, third));
    expectFinding('order', third, 1, '01-new-bridge.mdx');
  });

  it('have one slug twice', () => {
    const copy = 'highlights/03-new-bridge.mdx';
    cpSync(join(folder, bridge), join(folder, copy));
    expectFinding('slug', copy, 1, '01-new-bridge.mdx');
  });

  it.each(['open-library.mdx', '02-Open Library.mdx', '02-open-library.md'])(
    'have a file named %s',
    (name) => {
      renameSync(join(folder, library), join(folder, 'highlights', name));
      expectFinding('file-name', name, 1, name);
    },
  );

  it('take the address of another page', () => {
    cpSync(join(folder, library), join(folder, 'highlights/02-search.mdx'));
    rmSync(join(folder, library));
    expectFinding('slug', '02-search.mdx', 1, 'search');
  });

  it('are none', () => {
    rmSync(join(folder, 'highlights'), { recursive: true });
    expectFinding('empty', 'highlights', 1, 'none');
  });
});

describe('the other files', () => {
  it('give the review a headline in which the two languages differ', () => {
    edit('review.yaml', 'Two things in a small town', 'Three things in a small town');
    expectFinding('figures', 'review.yaml', lineOf('review.yaml', 'title:'), 'Three');
  });

  it('correct a sentence or a highlight that is not there', () => {
    edit('review.yaml', 'at: p1.1', 'at: p9.1');
    expectFinding('corrections', 'review.yaml', lineOf('review.yaml', 'at: p9.1'), 'p9.1');
    edit('review.yaml', 'highlight: new-bridge', 'highlight: old-bridge');
    expectFinding('corrections', 'review.yaml', lineOf('review.yaml', 'highlight: old-bridge'), 'old-bridge');
  });

  it('have a correction that is newer than the last change', () => {
    edit('review.yaml', 'modified: 2022-01-15', 'modified: 2022-01-14');
    expectFinding('corrections', 'review.yaml', lineOf('review.yaml', 'modified:'), '2022-01-15');
  });

  it('give a contact that is no address', () => {
    edit('review.yaml', 'editor@harbor.example', 'editor');
    expectFinding('schema', 'review.yaml', lineOf('review.yaml', 'contact:'), 'editor');
  });

  it('excuse a finding of a rule that there is not', () => {
    const exception = `- { file: ${bridge}, at: p1.1, rule: speling, about: 桥, judged: {}, reason: It is right. }`;
    writeFileSync(join(folder, 'exceptions.yaml'), `# One.\n${exception}\n`);
    expectFinding('exceptions', 'exceptions.yaml', 2, 'alignment, characters');
    expect(findings()[0]?.column).toBe(exception.indexOf('speling') + 1);
  });

  it('may have no exception but a comment', () => {
    writeFileSync(join(folder, 'exceptions.yaml'), '# None.\n');
    expect(findings()).toEqual([]);
  });

  it('may do without a list of names', () => {
    rmSync(join(folder, 'names.yaml'));
    expect(findings()).toEqual([]);
  });

  it.each([
    ['glossary.yaml', 'the “Twin Bridges” project', 'the “Twin Bridges” projcet', 'spelling', 'projcet'],
    ['glossary.yaml', 'to build two bridges', 'to build  two bridges', 'typography', 'build  two'],
    [
      'review.yaml',
      'Written to check the program',
      'Written to check the the program',
      'typography',
      'the the',
    ],
    [
      'review.yaml',
      'heading: { zh: 来源, en: Source }',
      'heading: { zh: 来源, en: 来源 }',
      'alignment',
      '来源',
    ],
    ['review.yaml', 'kind: { zh: 年度小记', 'kind: { zh: 年度小记，', 'typography', '，'],
    ['review.yaml', 'had the wrong unit', 'had teh wrong unit', 'spelling', 'teh'],
    [library, 'en: Local gazetteers', 'en: 地方志', 'alignment', '地方志'],
    [library, 'books and', 'books&nbsp;and', 'characters', 'no-break space'],
  ])('have texts of other kinds, in %s: %s', (file, from, to, rule, found) => {
    edit(file, from, to);
    const [finding] = findings();
    expect(finding?.text).toContain(found);
    expect(finding).toMatchObject({ rule });
    expect(finding?.file).toContain(file);
  });

  it('list words, of which the audit is told', () => {
    edit(library, 'reading room for children', 'raeding room for kids');
    expectFinding('spelling', library, lineOf(library, 'raeding'), '“raeding”');
    const words = 'right: { en: [raeding] }\navoided:\n  - { locale: en, words: kids, reason: Plain. }\n';
    writeFileSync(join(folder, 'words.yaml'), words);
    expectFinding('wordings', library, lineOf(library, 'raeding'), 'other words (words.yaml, kids): Plain.');
    writeFileSync(join(folder, 'words.yaml'), 'right: { fr: [raeding] }\n');
    expectFinding('schema', 'words.yaml', 1, '“fr”', 2);
  });

  it('choose one spelling', () => {
    edit(library, 'reading room', 'colourful room');
    expect(findings()).toEqual([]);
    edit('review.yaml', 'contact:', 'spelling: en-US\ncontact:');
    expectFinding('spelling', library, lineOf(library, 'colourful'), 'American spelling, as in “colorful”');
  });

  it('are malformed or missing', () => {
    writeFileSync(join(folder, 'glossary.yaml'), 'a: {');
    rmSync(join(folder, 'source/harbor-town.txt'));
    expectFinding('yaml', 'glossary.yaml', 1, 'a } for this {', 2);
    expectFinding('missing-file', 'source/harbor-town.txt', 1, 'none', 2);
  });
});

describe('authors', () => {
  const byline = (zh: string, en: string) =>
    edit(
      'review.yaml',
      'byline: { zh: 本镇记事, en: From the town’s notebook }',
      `byline: { zh: ${zh}, en: ${en} }`,
    );
  const list = (...authors: string[]) =>
    edit(
      'review.yaml',
      'standfirst:',
      `authors:\n${authors.map((text) => `  - ${text}\n`).join('')}standfirst:`,
    );
  const wang = '{ zh: { family: 王, given: 艳 }, en: { family: Wang, given: Yan } }';
  const berg = '{ zh: { family: 伯格, given: 安娜 }, en: { family: Berg, given: Anna } }';
  const line = () => lineOf('review.yaml', `- ${wang}`);

  it('may be named in the order of either language', () => {
    byline('王艳、安娜·伯格', 'Wang Yan and Anna Berg');
    list(wang, berg);
    expect(findings().filter(({ rule }) => rule === 'authors')).toEqual([]);
  });

  it('are those of the byline, in its order', () => {
    byline('安娜·伯格、王艳', 'Anna Berg and Wang Yan');
    list(berg, wang.replace('given: Yan', 'given: Yen'));
    expect(findings().filter(({ rule }) => rule === 'authors')).toMatchObject([{ found: 'Wang Yen' }]);
    edit('review.yaml', `  - ${berg}\n`, '');
    edit('review.yaml', 'given: Yen } }', `given: Yan } }\n  - ${berg}`);
    const misplaced = findings().filter(({ rule }) => rule === 'authors');
    expect(misplaced).toMatchObject([{ found: '伯格 安娜', line: line() + 1 }, { found: 'Berg Anna' }]);
  });

  it('are all whom the byline names', () => {
    byline('王艳、李明', 'Wang Yan and Li Ming');
    list(wang);
    edit('names.yaml', 'places:', 'people:\n  - { zh: 李明, en: Li Ming }\nplaces:');
    const missing = findings().filter(({ rule }) => rule === 'authors');
    expect(missing).toMatchObject([
      { expected: '李明 among the authors' },
      { expected: 'Li Ming among the authors' },
    ]);
  });
});

it('stops the build and reports several mistakes in one run', () => {
  edit(library, '3000册', '3001册');
  edit(bridge, 'en: 120 meters\n', 'en: 130 meters\n');
  edit(bridge, '新桥长120米', '<Term id="no-such-term">新桥</Term>长120米');
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toContain('The content has 3 mistakes');
  expect(output).not.toMatch(/stack|unhandled|\bat .*\.(?:js|ts):\d/i);
  expect(output).toMatch(/02-open-library\.mdx:\d+:1 \(fidelity\)/);
  expect(output).toMatch(/01-new-bridge\.mdx:\d+:\d+ \(figure-data\)/);
  expect(output).toMatch(/01-new-bridge\.mdx:\d+:\d+ \(term-marks\)/);
});
