/** What a browser shows where a reader puts the site on a home screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { editionNames, localeOf } from '../../src/languages/table.ts';
import { pagePath } from '../../src/site/addresses.ts';
import { folders } from '../builds.ts';
import { review } from '../text.ts';
import { attribute, find, readPages } from './pages.ts';

const pages = readPages(folders.site);
/** The address that a page or file gives, from the site's root. */
const from = (base: string, address: string) =>
  new URL(address, new URL(base, 'https://example.org')).pathname;
const content = (path: string) => readFileSync(join(folders.site, path));

describe.each(editionNames)('edition %s', (edition) => {
  const front = pagePath(edition);
  const page = pages.find(({ address }) => address === front);
  const linkTo = (rel: string) => {
    const link = page && find(page, 'link', 'rel', rel);
    return from(front, (link && attribute(link, 'href')) ?? '');
  };

  it('has a manifest that leads to its front page, with icons of their size', async () => {
    const path = linkTo('manifest');
    const { name, start_url, scope, icons } = JSON.parse(String(content(path)));
    expect(name).toBe(review.data.title[localeOf(edition)]);
    expect([from(path, start_url), from(path, scope)]).toEqual([front, '/']);
    expect(icons).toHaveLength(2);
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(content(from(path, src))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('has an icon for Apple’s devices', async () => {
    const { width, height } = await sharp(content(linkTo('apple-touch-icon'))).metadata();
    expect([width, height]).toEqual([180, 180]);
  });

  it('allows the manifest', () => {
    const policy = page && find(page, 'meta', 'http-equiv', 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toContain("manifest-src 'self'");
  });
});
