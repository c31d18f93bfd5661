import { isCollection, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './types.ts';

export interface YamlFile {
  file: string;
  value: unknown;
  findings: Finding[];
  /** Line and column, from 1, of the value at a path; of its nearest parent where there is none. */
  positionOf: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Parses YAML 1.2 and remembers where each value stands. Malformed YAML is reported, never thrown. */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const position = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const findings = document.errors.map((error) => ({
    file,
    ...position(error.pos[0]),
    rule: 'yaml',
    expected: 'well-formed YAML',
    found: error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? error.code,
    fix: 'Check the indentation, and quote a text that holds “: ” or starts with a sign of YAML.',
  }));
  return {
    file,
    value: findings.length > 0 ? undefined : document.toJS(),
    findings,
    positionOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
        if (Array.isArray(range)) return position(range[0]);
      }
      const root = document.contents;
      return position(isCollection(root) ? (root.range?.[0] ?? 0) : 0);
    },
  };
}
