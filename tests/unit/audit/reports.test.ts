/** The forms of the report, and that what they say of a finding is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { githubReport } from '../../../src/audit/reports/github.ts';
import { jsonReport } from '../../../src/audit/reports/json.ts';
import { sarifReport } from '../../../src/audit/reports/sarif.ts';
import { textReport } from '../../../src/audit/reports/text.ts';
import { ruleDescriptions } from '../../../src/audit/rule-descriptions.ts';
import { rules } from '../../../src/audit/rules/index.ts';

const finding = {
  file: join('content', 'high, lights', '01-a.mdx'),
  line: 3,
  column: 7,
  rule: 'figures',
  expected: '100%: “a”',
  found: 'one\r\ntwo, three',
  fix: 'Mend it.',
};

it('tells an editor', () => {
  expect(textReport([finding])).toContain(
    `1 mistake:\n\n${finding.file}:3:7 (figures)\n  expected: 100%: “a”`,
  );
});

it('tells a program', () => expect(JSON.parse(jsonReport([finding]))).toEqual([finding]));

it('escapes what would end a part of an annotation', () => {
  expect(githubReport([finding])).toBe(
    '::error file=content/high%2C lights/01-a.mdx,line=3,col=7,title=figures::' +
      'expected: 100%25: “a”%0Afound: one%0D%0Atwo, three%0Ato mend: Mend it.',
  );
});

it('says in SARIF where a finding is, in which units, and what its rule is', () => {
  const { version, runs } = JSON.parse(sarifReport([finding]));
  const [{ tool, columnKind, results }] = runs;
  expect([version, columnKind, results.length]).toEqual(['2.1.0', 'utf16CodeUnits', 1]);
  const [{ ruleId, ruleIndex, message, locations }] = results;
  expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(message.text).toContain('To mend: Mend it.');
  expect(locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'content/high%2C%20lights/01-a.mdx' },
    region: { startLine: 3, startColumn: 7 },
  });
});

it('has a description of every rule that a finding may bear', () => {
  const files = ['src/audit', 'src/review'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const named = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\brule(?::| =) '([a-z-]+)'/g)])
    .map(([, name]) => name);
  const unknown = [...named, ...rules.map(({ name }) => name)].filter(
    (name) => !Object.hasOwn(ruleDescriptions, name ?? ''),
  );
  expect(unknown).toEqual([]);
});
