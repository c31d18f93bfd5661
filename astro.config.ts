import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { wordPairFinder } from './src/audit/word-pairs.ts';
import { audit } from './src/integrations/audit.ts';
import { images } from './src/integrations/images.ts';
import { onDemandScripts } from './src/integrations/on-demand-scripts.ts';
import { portableLinks } from './src/integrations/portable-links.ts';
import { precompress } from './src/integrations/precompress.ts';
import { ruleFiles } from './src/integrations/rule-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { titleFont } from './src/integrations/title-font.ts';
import { remarkPairs } from './src/markdown/remark-pairs.ts';
import { remarkTerms } from './src/markdown/remark-terms.ts';
import { remarkUnbroken } from './src/markdown/remark-unbroken.ts';
import { remarkWordPairs } from './src/markdown/remark-word-pairs.ts';
import { currentReview } from './src/model/current.ts';
import { contentDir } from './src/review/content-dir.ts';
import { publicAddress } from './src/site/public-address.ts';

const site = publicAddress();

// Builds of other content run side by side with this one, so each may keep its cache apart.
const cacheDir = process.env.CACHE_DIR ?? '.cache/astro';

/**
 * Astro puts this directive into a module of each content entry, and the bundler, which does not know it, warns of
 * each. Nothing reads it in a build, and nothing in this project could take it away.
 */
const isAstrosOwnDirective = ({ code, message }: { code?: string; message: string }) =>
  code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:head-inject"');

/**
 * Astro writes the code that makes the pages below the output folder if the path of that begins like the project's, as
 * that of a folder beside it may; no package is found from there, so that the code has to hold them all.
 */
const wholePrerenderer = {
  name: 'whole-prerenderer',
  apply: 'build' as const,
  configEnvironment: (name: string) => (name === 'prerender' ? { resolve: { noExternal: true } } : {}),
};

export default defineConfig({
  // Absolute addresses appear only where the public address is known.
  ...(site ? { site } : {}),
  cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Styles and scripts are files, so that the Content-Security-Policy needs no unsafe-inline; site/policy.ts has the rest.
  // Jekyll, which GitHub Pages runs on a branch, drops what begins with an underscore, as Astro’s own name does.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    build: {
      // Reading works in engines like Chrome 80; what needs a newer one asks for it first.
      target: ['chrome80', 'safari14', 'ios14', 'firefox78'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn: (warning, warn) => isAstrosOwnDirective(warning) || warn(warning),
        // Astro names the one style sheet after the route, `[...path]`, which would begin with an underscore too.
        output: {
          assetFileNames: ({ names: [name = ''] }) =>
            `assets/${name.startsWith('_') ? 'site' : '[name]'}.[hash][extname]`,
        },
      },
    },
    // The name that Astro gives to the script of `Base.astro` is not worth its bytes on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) =>
                `assets/${name.startsWith('Base.') ? 'page' : '[name]'}.[hash].js`,
            },
          },
        },
      },
    },
    plugins: [wholePrerenderer],
    // A script finds its parts beside itself, wherever the folder stands.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkCjkFriendly,
        remarkPairs,
        [remarkTerms, () => currentReview().glossary],
        remarkUnbroken,
        [remarkWordPairs, () => wordPairFinder(currentReview().glossary, currentReview().names)],
      ],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    audit(contentDir),
    mdx(),
    titleFont(contentDir),
    onDemandScripts(),
    searchIndex(),
    portableLinks(),
    ruleFiles(),
    images(),
    // Last, because it copies what the others have written.
    precompress(),
  ],
});
