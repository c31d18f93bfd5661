import { sep } from 'node:path';
import type { Finding } from '../../review/types.ts';
import { ruleDescriptions } from '../rule-descriptions.ts';

const rules = Object.entries(ruleDescriptions).map(([id, text]) => ({ id, shortDescription: { text } }));

/** A path from the working folder as a relative reference (RFC 3986). */
const uri = (file: string) => file.split(sep).map(encodeURIComponent).join('/');

const result = ({ file, line, column, rule, expected, found, fix }: Finding) => ({
  ruleId: rule,
  ruleIndex: rules.findIndex(({ id }) => id === rule),
  level: 'error',
  message: { text: `Expected: ${expected}\nFound: ${found}\nTo mend: ${fix}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uri(file) },
        region: { startLine: line, startColumn: column },
      },
    },
  ],
});

/** The findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), for programs that show them. */
export const sarifReport = (findings: readonly Finding[]): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'audit', rules } },
          columnKind: 'utf16CodeUnits',
          results: findings.map(result),
        },
      ],
    },
    null,
    2,
  );
