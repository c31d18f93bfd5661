import type { ZodType } from 'astro/zod';
import type { Finding } from './types.ts';
import type { YamlFile } from './yaml.ts';

/** What a file gives at a path, in short. */
function given(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown>)?.[key], value);
  return found === undefined || found === null ? 'nothing' : JSON.stringify(found).slice(0, 60);
}

/** Checks parsed YAML against a schema. @returns its data; each issue becomes a finding at the key it is about */
export function validate<T>(yaml: YamlFile, schema: ZodType<T>, findings: Finding[]): T | undefined {
  findings.push(...yaml.findings);
  if (yaml.findings.length > 0) return undefined;
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    findings.push({
      file: yaml.file,
      ...yaml.positionOf(issue.path as (string | number)[]),
      rule: 'schema',
      expected: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      found: given(yaml.value, issue.path),
      fix: 'README.md shows the fields of a highlight; src/schemas/ describes every field of every file.',
    });
  }
  return undefined;
}
