import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../review/content-dir.ts';
import type { ReviewData } from '../schemas/review.ts';
import { currentReview } from './current.ts';

/** The edition as a whole. */
export const getReview = (): ReviewData => currentReview().data;

/** The review's line drawing as SVG markup, if its content folder has one (`emblem.svg`). */
export function getEmblem(): string | undefined {
  const file = join(contentDir, 'emblem.svg');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
