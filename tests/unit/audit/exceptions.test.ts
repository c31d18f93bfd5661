import { describe, expect, it } from 'vitest';
import { withExceptions } from '../../../src/audit/accept.ts';
import { isExcusable } from '../../../src/audit/excusing.ts';
import { readYaml } from '../../../src/review/yaml.ts';
import type { Exception } from '../../../src/schemas/exceptions.ts';
import { audit, check } from './compared.ts';

const folder = 'tests/fixtures/mini';
const zh = '新桥有三十层，大家都可以走。';
const en = 'The new bridge has several levels; everybody may use it.';
const exception: Exception = {
  file: 'highlights/01-new-bridge.mdx',
  at: 'p1.1',
  rule: 'figures',
  about: '三十',
  judged: { zh, en },
  reason: '“Several” is enough here.',
};

/** The findings as the tool would write them down, in a file that may be there already. */
const accepted = (findings: ReturnType<typeof check>, text = '', reason = 'It is right.') =>
  withExceptions(
    text,
    folder,
    findings.filter(isExcusable).map((finding) => ({ finding, reason })),
  );
const parsed = (text: string) => readYaml(text, 'exceptions.yaml').value as Exception[];

describe('an exception', () => {
  it('excuses the finding that it names', () => {
    expect(check(zh, en).map(({ fix }) => fix)[0]).toContain('npm run audit -- --accept');
    expect(check(zh, en, [exception])).toEqual([]);
  });

  it.each([
    ['the English', zh, en.replace('everybody', 'anybody'), '“…l levels; everybody may …”'],
    ['the Chinese', zh.replace('大家', '人人'), en, '“新桥有三十层，大家都可以走。”'],
  ])('no longer does once %s has changed, and the finding tells how', (side, source, target, was) => {
    const findings = check(source, target, [exception]);
    expect(findings.map(({ rule }) => rule)).toEqual(['figures']);
    expect(findings[0]?.fix).toContain(`${side} was ${was}, which is now`);
    expect(findings[0]?.fix).toContain(exception.reason);
  });

  it('excuses no other finding of the pair, be it of the same rule', () => {
    const [one, two, both] = ['120米', '80米', '桥长120米，宽80米，有三十层。'];
    const english = 'The bridge has several levels.';
    const first = { ...exception, about: '三十', judged: { zh: both, en: english } };
    const left = check(both, english, [first]).map(({ about }) => about);
    expect(left.filter((about) => about && (one.includes(about) || two.includes(about)))).toHaveLength(2);
  });

  it('excuses one finding', () => expect(check(zh, en, [exception, { ...exception }])).toHaveLength(1));

  it('that names the place where its text stood before is named in the finding', () => {
    const [finding, ...more] = audit(
      [
        { zh: '桥开了。', en: 'The bridge is open.' },
        { zh, en },
      ],
      [exception],
    );
    expect(more).toEqual([]);
    expect(finding?.fix).toContain('stood at p1.1');
  });

  it.each([
    ['whose finding was mended', exception, en.replace('several', '30')],
    ['of a rule that did not find it', { ...exception, rule: 'terms' }, en],
    ['of a rule that there is not', { ...exception, rule: 'figure' }, en],
    ['of other words', { ...exception, about: '一' }, en],
    ['of a sentence without findings', { ...exception, at: 'title' }, `${en} So it is.`],
    ['of a sentence that is not there', { ...exception, at: 'p7.1' }, `${en} So it is.`],
    ['of a file that is not there', { ...exception, file: 'highlights/07-new-bridge.mdx' }, en],
  ])('is a finding itself where it excuses nothing: one %s', (_, stale, english) => {
    const stales = check(zh, english, [stale]).filter(({ rule }) => rule === 'exceptions');
    expect(stales).toHaveLength(1);
    expect(stales[0]?.fix).not.toBe('');
  });
});

describe('the tool', () => {
  it('writes exceptions that excuse what they were written for', () => {
    const texts = [
      { zh: '新桥有三十层。', en: 'It has “several levels” — of all : bridges # here.' },
      { zh: '桥长120米。', en: '120' },
    ];
    const findings = audit(texts);
    expect(findings.length).toBeGreaterThan(2);
    expect(audit(texts, parsed(accepted(findings)))).toEqual([]);
  });

  it('binds one whose text had changed to the text as it is, and keeps comments', () => {
    const commented = accepted(check(zh, en)).replace('- file', '# Asked the bridge office.\n- file');
    const changed = en.replace('everybody', 'anybody');
    const text = accepted(check(zh, changed, parsed(commented)), commented, 'As before.');
    expect(text).toContain('# Asked the bridge office.');
    expect(parsed(text)).toMatchObject([{ judged: { zh, en: changed }, reason: 'As before.' }]);
  });

  it('makes the same file in whatever order findings are accepted', () => {
    const findings = audit(Array.from({ length: 11 }, () => ({ zh, en })));
    const [first, ...rest] = findings;
    const text = accepted(first ? [first] : [], accepted(rest.reverse()));
    expect(text).toBe(accepted(findings));
    expect(parsed(text).map(({ at }) => at)).toEqual(Array.from({ length: 11 }, (_, i) => `p1.${i + 1}`));
  });
});
