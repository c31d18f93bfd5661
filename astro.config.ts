import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { soundReview } from './src/audit/audit.ts';
import { contentDir } from './src/content-dir.ts';
import { audit } from './src/integrations/audit.ts';
import { portableLinks } from './src/integrations/portable-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { titleFont } from './src/integrations/title-font.ts';
import { remarkPairs } from './src/markdown/remark-pairs.ts';
import { remarkTerms } from './src/markdown/remark-terms.ts';
import { readGlossary } from './src/review/read.ts';

const site = process.env.SITE_URL ? process.env.SITE_URL.replace(/\/?$/, '/') : undefined;
if (site && !URL.canParse(site)) {
  throw new Error(`SITE_URL should be a whole address like https://example.org/review/, not “${site}”.`);
}

export default defineConfig({
  // Absolute addresses appear only where the public address is known.
  ...(site ? { site } : {}),
  // Builds of other content run side by side with this one, so each may keep its cache apart.
  cacheDir: process.env.CACHE_DIR ?? '.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Everything is an external file, so that the Content-Security-Policy needs neither hashes nor unsafe-inline.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Reading works in engines like Chrome 80; what a newer one is needed for asks for it first.
    build: { assetsInlineLimit: 0, target: ['chrome80', 'safari14', 'ios14', 'firefox78'] },
    // A script finds its parts beside itself, wherever the folder stands.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkPairs, [remarkTerms, () => readGlossary(contentDir)]],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    audit(contentDir),
    mdx(),
    titleFont(() => soundReview(contentDir).highlights.map(({ slug }) => slug)),
    searchIndex(contentDir),
    portableLinks(),
  ],
});
