import type { Finding } from '../../review/types.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The forms in which findings are told, by the names that `npm run audit -- --format` takes. */
export const reports = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
} satisfies Record<string, (findings: readonly Finding[]) => string>;
