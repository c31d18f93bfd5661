import { expect, it } from 'vitest';
import { languages } from '../../../src/languages/knowledge.ts';

it.each([
  ['桥长,路宽:都好;(完)', '桥长，路宽：都好；（完）'],
  ['长1,234米,宽3米', '长1,234米，宽3米'],
  ['比例为1:3,结构为10.2:45.3:44.5', '比例为1:3，结构为10.2:45.3:44.5'],
  ['时间:8:30', '时间：8:30'],
])('%s in print is %s', (printed, expected) => expect(languages.zh.repaired?.(printed)).toBe(expected));
