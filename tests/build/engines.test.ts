/** What is built reads in engines like Chrome 80, Safari 14 and Firefox 78: its syntax, its calls and its style. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { folders } from '../builds.ts';
import { filesOf, readPages, stylesAndScripts } from './pages.ts';

const files = filesOf(folders.site);
const read = (file: string) => readFileSync(join(folders.site, file), 'utf8');
const withPlace = readPages(folders.site).filter(({ address }) => address !== '/404.html');
const ofPages = [...new Set(withPlace.flatMap(stylesAndScripts))];

/** Each rule of a style, those inside `@media` and `@supports` too: its selectors and its declarations. */
const rulesOf = (css: string) =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', declarations = '']) => ({ selectors: selectors.trim(), declarations }),
  );

const notFound = /<style>(.*?)<\/style>/s.exec(read('/404.html'))?.[1] ?? '';
const styles: [string, string][] = [
  ...files.filter((file) => file.endsWith('.css')).map((file): [string, string] => [file, read(file)]),
  ['the 404 page', notFound],
];

describe('scripts', () => {
  it.each(files.filter((file) => file.endsWith('.js')))('%s is ECMAScript 2020', (file) => {
    expect(() => parse(read(file), { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
  });

  it.each(ofPages.filter((file) => file.endsWith('.js')))('%s calls nothing that came later', (file) => {
    const later =
      /\.(at|checkVisibility|replaceChildren|replaceAll|findLast|hasOwn|structuredClone)\(|\.aria[A-Z]\w+|:popover-open|\(\?<[=!]/g;
    expect(read(file).match(later)).toBeNull();
  });
});

describe.each(styles)('the style of %s', (_, css) => {
  const rules = rulesOf(css);

  it('has rules and no construct that takes a whole rule or more down', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(
      css.match(/@(layer|container|scope|property)|light-dark\(|color-mix\(|:is\(|:where\(|\ddvh/g),
    ).toBeNull();
  });

  it('names no newer selector in a list with others', () => {
    const newer = /:has\(|:popover-open|:focus-visible|:modal|::highlight|::backdrop/;
    expect(rules.filter(({ selectors }) => newer.test(selectors) && selectors.includes(','))).toEqual([]);
  });

  it('writes sides and lines of text in the words that all of them know', () => {
    const newer =
      /(^|;)(inset|(margin|padding|border)-(inline|block)|inset-(inline|block)[a-z-]*):|(^|;)text-decoration:\w+ /;
    expect(
      rules.filter(({ declarations }) => newer.test(declarations.replaceAll(/\s*([:;])\s*/g, '$1'))),
    ).toEqual([]);
  });
});
