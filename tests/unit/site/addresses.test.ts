import { describe, expect, it } from 'vitest';
import { pagePath, parsePath, relativePath } from '../../../src/site/addresses.ts';

describe('pagePath', () => {
  it.each([
    ['zh', '', '/'],
    ['en', '', '/en/'],
    ['both', '', '/bilingual/'],
    ['zh', 'three-batches', '/three-batches/'],
    ['en', 'three-batches', '/en/three-batches/'],
    ['both', 'three-batches', '/bilingual/three-batches/'],
  ] as const)('%s “%s” is %s', (edition, page, path) => {
    expect(pagePath(edition, page)).toBe(path);
    expect(parsePath(path)).toEqual({ edition, page });
  });

  it('adds a fragment', () => expect(pagePath('en', 'about', 'cite')).toBe('/en/about/#cite'));
});

describe('relativePath', () => {
  it.each([
    ['/', '/', './'],
    ['/', '/en/', 'en/'],
    ['/en/', '/', '../'],
    ['/en/about/', '/en/', '../'],
    ['/en/about/', '/en/about/', './'],
    ['/en/about/', '/about/#cite', '../../about/#cite'],
    ['/a/', '/search/?q=x/y', '../search/?q=x/y'],
    ['/assets/a.css', '/fonts/b.woff2', '../fonts/b.woff2'],
  ])('from %s to %s is %s', (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
    const host = 'https://host.example/deep/er';
    expect(new URL(path, host + from).href).toBe(host + to);
  });
});
