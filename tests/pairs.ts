/** Pairs of sentences as plain text, and reviews made of them in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReviewSource, readReview } from '../src/review/read.ts';
import { namesSchema } from '../src/schemas/names.ts';

interface Pair {
  zh: string;
  en: string;
  /** The line of the file that the Chinese stands on; its English is on the next. */
  line: number;
}

/**
 * The pairs of a file: a first line that says what it is, then blocks of two lines, Chinese and English, each after
 * an empty line.
 * @throws if a block has more lines or fewer
 */
function readPairs(file: string): Pair[] {
  const [, ...blocks] = readFileSync(file, 'utf8').trimEnd().split('\n\n');
  return blocks.map((block, i) => {
    const [zh, en, ...rest] = block.split('\n');
    const line = 3 * i + 3;
    if (!zh || !en || rest.length > 0) throw new Error(`${file}:${line} is not a line of each language.`);
    return { zh, en, line };
  });
}

const { review: mini } = readReview('tests/fixtures/mini');
const [model] = mini.highlights;
if (!model) throw new Error('The fixture has no highlight.');

/** A review of nothing but pairs: each file of a folder is a highlight, each pair a paragraph; no term or name is listed. */
export const reviewOfPairs = (folder: string): ReviewSource => {
  const highlights = readdirSync(folder)
    .sort()
    .map((name, i) => ({
      ...model,
      order: i + 1,
      slug: basename(name, '.txt'),
      file: join(folder, name),
      figures: [],
      charts: [],
      notes: [],
      marks: [],
      paragraphs: readPairs(join(folder, name)).map(({ zh, en, line }, j) => ({
        id: `p${j + 1}`,
        segments: [
          {
            id: `p${j + 1}.1`,
            zh,
            en,
            spans: {
              zh: [{ offset: 0, line, column: 1 }],
              en: [{ offset: 0, line: line + 1, column: 1 }],
            },
          },
        ],
      })),
    }));
  return { ...mini, highlights, data: undefined, glossary: {}, names: namesSchema.parse({}) };
};
