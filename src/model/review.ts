import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../review/content-dir.ts';
import type { Names } from '../schemas/names.ts';
import type { ReviewData } from '../schemas/review.ts';
import { currentReview } from './current.ts';

/** The edition as a whole. */
export const getReview = (): ReviewData => currentReview().data;

/** The people, places and organizations in it. */
export const getNames = (): Names => currentReview().names;

/** Name of the review’s own icon on the site, without its ending. */
export const ownIcon = 'review-icon';

/** The review’s own icon as SVG markup, if its content folder has one (`icon.svg`). */
export function getIcon(): string | undefined {
  const file = join(contentDir, 'icon.svg');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
