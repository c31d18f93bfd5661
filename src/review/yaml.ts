import { isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding, Position } from './types.ts';
import { mistakesIn } from './yaml-mistakes.ts';

export interface YamlFile {
  file: string;
  value: unknown;
  findings: Finding[];
  /** Where the value at a path stands; its nearest parent where there is none. */
  positionOf: (path: readonly (string | number)[]) => Position;
  /** Where a name stands among those at a path. */
  keyPositionOf: (path: readonly (string | number)[], name: string) => Position;
  /** Where a place in the text at a path stands; the beginning of the text where it is not written as it is read. */
  positionIn: (path: readonly (string | number)[], offset: number) => Position;
}

/** Parses YAML 1.2 and remembers where each value stands. Malformed YAML is reported, never thrown. */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const position = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const findings = mistakesIn(text, document).map(({ offset, ...mistake }) => ({
    file,
    ...position(offset),
    rule: 'yaml',
    ...mistake,
  }));
  const positionOf: YamlFile['positionOf'] = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
      if (Array.isArray(range)) return position(range[0]);
    }
    const root = document.contents;
    return position(isCollection(root) ? (root.range?.[0] ?? 0) : 0);
  };
  return {
    file,
    value: findings.length > 0 ? undefined : document.toJS(),
    findings,
    positionOf,
    keyPositionOf(path, name) {
      const map = path.length > 0 ? document.getIn(path, true) : document.contents;
      const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      return pair && isScalar(pair.key) && pair.key.range ? position(pair.key.range[0]) : positionOf(path);
    },
    positionIn(path, offset) {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range) return positionOf(path);
      const start = node.range[0] + (node.type?.startsWith('QUOTE') ? 1 : 0);
      return position(text.startsWith(String(node.value), start) ? start + offset : start);
    },
  };
}
