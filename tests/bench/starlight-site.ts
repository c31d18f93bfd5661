/** A site of the same texts and as many pages in Starlight, to compare builds with. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { soundReview } from '../../src/audit/audit.ts';
import type { Localized } from '../../src/languages/table.ts';
import type { Review } from '../../src/review/types.ts';
import { installFolder } from '../install-folder.ts';
import { measured } from './usage.ts';

const folder = 'tests/bench/starlight';

/** The built site. */
export const starlightOutput = `${folder}/dist`;

/** The editions by their folders, with the languages in which each shows a paragraph. */
const editions = { '': ['zh'], en: ['en'], bilingual: ['zh', 'en'] } as const;

/** What each edition has: a page's name, its title and its paragraphs. */
function pagesOf({ data, glossary, highlights }: Review): [string, Localized, Localized[]][] {
  const labels = highlights.flatMap(({ figures }) => figures.map(({ label }) => label));
  return [
    ['index', data.title, highlights.map(({ title }) => title)],
    ['figures', { zh: '数字', en: 'Figures' }, labels],
    ['glossary', { zh: '词汇', en: 'Glossary' }, Object.values(glossary).map(({ note }) => note)],
    ['about', { zh: '关于', en: 'About' }, data.about.flatMap(({ text }) => text)],
    ...highlights.map(({ slug, title, paragraphs }): [string, Localized, Localized[]] => [
      slug,
      title,
      paragraphs.map(({ segments }) => ({
        zh: segments.map(({ zh }) => zh).join(''),
        en: segments.map(({ en }) => en).join(' '),
      })),
    ]),
  ];
}

function writePages(review: Review) {
  const docs = join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  for (const [edition, locales] of Object.entries(editions)) {
    for (const [name, title, paragraphs] of pagesOf(review)) {
      const file = join(docs, edition, `${name}.md`);
      const head = stringify({ title: locales.map((locale) => title[locale]).join(' / ') });
      const text = paragraphs.flatMap((paragraph) => locales.map((locale) => paragraph[locale])).join('\n\n');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\n${head}---\n\n${text}\n`);
    }
  }
}

/**
 * Builds the texts of a content folder with Starlight, anew and as it is by default, its search included.
 * @returns what the build used
 */
export async function buildStarlight(content: string) {
  installFolder(folder);
  writePages(soundReview(content));
  for (const made of ['.astro', '.cache', 'dist'])
    rmSync(join(folder, made), { recursive: true, force: true });
  return measured(['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder });
}
