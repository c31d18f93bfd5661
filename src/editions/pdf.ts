/** The review on pages of A4, in each language and in both. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionNames, editions } from '../languages/table.ts';
import { type Download, type Downloads, editionName } from './download.ts';

/**
 * The files that `npm run editions` has printed into `PDF_DIR`, which it sets. Any other build has none, because it
 * asks for no browser, and because what an earlier one printed may not be what the content says now.
 */
export const pdfs: Downloads = ({ review }) => {
  const { PDF_DIR } = process.env;
  if (!PDF_DIR) return [];
  return editionNames.map((edition): Download => {
    const { languages } = editions[edition];
    const name = `${editionName(review, languages)}.pdf`;
    return {
      name,
      type: 'application/pdf',
      kind: 'pdf',
      languages,
      make: () => readFile(join(PDF_DIR, name)),
    };
  });
};
