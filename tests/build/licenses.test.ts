/** Whatever of others' work reaches a browser has its license beside it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { folders } from '../builds.ts';

const text = readFileSync(`${folders.site}/licenses.txt`, 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What works in the build or on this machine alone, and leaves nothing of itself in the site. */
const notShipped = [
  '@astrojs/markdown-remark',
  '@astrojs/mdx',
  '@astrojs/rss',
  'astro',
  'dictionary-en',
  'dictionary-en-gb',
  'fflate',
  'harfbuzzjs',
  'mdast-util-to-string',
  'micromark-util-decode-string',
  'nspell',
  'remark-cjk-friendly',
  'remark-mdx',
  'remark-parse',
  'rolldown',
  'sharp',
  'sirv',
  'subset-font',
  'unified',
  'unist-util-visit',
  'vfile-message',
  'yaml',
];

it('names every dependency that is not known to stay at home', () => {
  const shipped = Object.keys(dependencies).filter((name) => !notShipped.includes(name));
  for (const name of shipped) expect(text).toContain(`\n${name} ${dependencies[name]} (`);
  expect(shipped.length).toBeGreaterThan(0);
});

it.each([
  ['MIT', 'Permission is hereby granted, free of charge'],
  ['Apache 2.0', 'Version 2.0, January 2004'],
  ['the SIL Open Font License', 'SIL OPEN FONT LICENSE Version 1.1'],
])('holds the words of %s', (_, words) => expect(text).toContain(words));

it('names every package that a script for the browser imports', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || file.endsWith('.css?url')) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8').replaceAll(/^import type .*$/gm, '');
    for (const [, from = ''] of source.matchAll(/(?:from|import) '([^']+)'/g)) {
      if (from.startsWith('.')) visit(join(dirname(file), from));
      else if (!from.startsWith('virtual:')) packages.add(from);
    }
  };
  visit('src/layouts/page-script.ts');
  visit('src/search/browser/search.ts');
  visit('src/client/tools.ts');
  visit('src/search/browser/single-file.ts');
  expect(seen.size).toBeGreaterThan(10);
  for (const name of packages) expect(text).toContain(`\n${name} `);
});
