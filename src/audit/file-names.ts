import { basename } from 'node:path';
import type { ReviewSource } from '../review/read.ts';
import type { Finding } from '../review/types.ts';

const pattern = /^(\d{2,})-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** Each file among the highlights is named by its order and its slug; any other would be left out unnoticed. */
export function auditFileNames({ highlights, files }: ReviewSource): Finding[] {
  const strays = files.all
    .filter((file) => !pattern.test(basename(file)))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: 'file-name',
      expected: 'a name like 01-three-words-long.mdx: the order, and a slug of lower-case words',
      found: basename(file),
      fix: 'Rename the file, or move it out of the highlights.',
    }));
  const misnumbered = highlights.flatMap(({ file, order, yaml }) => {
    const number = pattern.exec(basename(file))?.[1];
    if (number === undefined || Number(number) === order) return [];
    return {
      file,
      ...yaml.positionOf(['order']),
      rule: 'file-name',
      expected: `order: ${Number(number)}, as in the file’s name`,
      found: `order: ${order}`,
      fix: 'Change the order, or rename the file.',
    };
  });
  return [...strays, ...misnumbered];
}
