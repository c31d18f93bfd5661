/** Prints the single file of a review as PDF, once for each edition. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { type DownloadSource, editionName } from '../../src/editions/download.ts';
import { singleFile } from '../../src/editions/single/document.ts';
import { type Edition, editionNames, editions, locales } from '../../src/languages/table.ts';
import type { Review } from '../../src/review/types.ts';
import { Trouble } from '../trouble.cjs';

const { resolve } = createRequire(import.meta.url);
const faces = ['400', '700'].map((weight) => resolve(`@fontsource/noto-serif-sc/${weight}.css`));
const style = readFileSync(new URL('print.css', import.meta.url), 'utf8');

/** Chooses the languages of an edition, and names the document and its language, which a PDF takes from the page. */
async function choose(page: Page, edition: Edition, { data }: Review): Promise<void> {
  const { languages } = editions[edition];
  const title = languages.map((locale) => data.title[locale]).join(' / ');
  await page.evaluate(
    ({ edition, lang, title }) => {
      document.querySelector<HTMLInputElement>(`[name=edition][value=${edition}]`)?.click();
      document.documentElement.lang = lang;
      document.title = title;
    },
    { edition, lang: locales[languages[0]].lang, title },
  );
}

/**
 * Puts the space between the two languages of a heading at the end of the first. They stand on lines of their own, and
 * what is between lines gets into a bookmark or does not.
 */
const partHeadings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const side of document.querySelectorAll('h1 > [lang], h2 > [lang], h3 > [lang]')) {
      if (side.nextSibling instanceof Text) side.append(side.nextSibling);
    }
  });

/** Waits for the faces of what is shown. @throws {Trouble} if one does not come, since other glyphs would be printed */
async function loadFaces(page: Page): Promise<void> {
  const failed = await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    return [...(await document.fonts.ready)].filter(({ status }) => status === 'error').length;
  });
  if (failed > 0)
    throw new Trouble(`${failed} files of the typeface should load and did not: run npm install.`);
}

/** A PDF whose times are the day of the last change, so that the same words give the same bytes in the same browser. */
function dated(pdf: Buffer, { data }: Review): Buffer {
  const day = data.modified.replaceAll('-', '');
  // In Latin-1 a byte is a character; the times have the same length, so that the table of offsets stays right.
  const text = pdf.toString('latin1').replace(/(?<=\/(?:Creation|Mod)Date \(D:)\d{14}/g, `${day}000000`);
  return Buffer.from(text, 'latin1');
}

/**
 * Writes the PDF of each edition: A4, tagged, with an outline (ISO 32000-1, 14.8 and 12.3.3).
 * @param folder where it writes them, and the page that it prints
 */
export async function printEditions(browser: Browser, source: DownloadSource, folder: string): Promise<void> {
  const { review } = source;
  const file = join(folder, 'print.html');
  await writeFile(file, await singleFile(source));
  // The policy of the file allows no style but its own.
  const page = await browser.newPage({ bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(file).href);
  for (const face of faces) await page.addStyleTag({ url: pathToFileURL(face).href });
  await page.addStyleTag({ content: style });
  await partHeadings(page);
  for (const edition of editionNames) {
    await choose(page, edition, review);
    await loadFaces(page);
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    const name = editionName(review, editions[edition].languages);
    await writeFile(join(folder, `${name}.pdf`), dated(pdf, review));
  }
  await page.close();
}
